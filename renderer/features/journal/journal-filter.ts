import { EntryKindSchema } from '../../../shared/record/entry.ts';
import { isLocalDate } from '../../../shared/dates/local-date.ts';
import type { EntryFilter } from '../../hooks/use-records.ts';

/** What the journal shows: a slice of it, and the words that entries must hold. */
export interface JournalFilter extends EntryFilter {
  query: string;
}

const dateOf = (text: string | null): string | null => (text !== null && isLocalDate(text) ? text : null);

/** Reads the filter from the address, so that it survives a way back and can be linked to. What it does not know it ignores. */
export function readFilter(search: URLSearchParams): JournalFilter {
  const kind = EntryKindSchema.safeParse(search.get('kind'));
  return {
    kind: kind.success ? kind.data : null,
    projectId: search.get('project') ?? null,
    criterionId: search.get('criterion') ?? null,
    from: dateOf(search.get('from')),
    to: dateOf(search.get('to')),
    openOnly: search.get('open') === '1',
    query: search.get('q') ?? '',
  };
}

/** The filter as an address; what is not set is not in it. */
export function writeFilter(filter: JournalFilter): URLSearchParams {
  const search = new URLSearchParams();
  const set = (name: string, value: string | null): void => {
    if (value !== null && value !== '') search.set(name, value);
  };
  set('kind', filter.kind);
  set('project', filter.projectId);
  set('criterion', filter.criterionId);
  set('from', filter.from);
  set('to', filter.to);
  set('open', filter.openOnly ? '1' : null);
  set('q', filter.query);
  return search;
}

/** Is anything left out? */
export const isFiltered = (filter: JournalFilter): boolean => writeFilter(filter).size > 0;
