import { useCallback, useMemo, useState } from 'react';
import type { Stored } from '../../hooks/use-records.ts';
import { useEntryList, useEntrySearch } from '../../hooks/use-records.ts';
import type { JournalFilter } from './journal-filter.ts';

const PAGE = 200;
const MOST_HITS = 500;

interface JournalEntries {
  /** Newest first; `undefined` while the first answer is on its way. */
  entries: Stored<'entry'>[] | undefined;
  /** Reads more when the end of the list comes into sight. */
  more: () => void;
}

const fits = (filter: JournalFilter, { record }: Stored<'entry'>): boolean =>
  (filter.kind === null || record.kind === filter.kind) &&
  (filter.projectId === null || record.projectId === filter.projectId) &&
  (!filter.openOnly || record.open) &&
  (filter.from === null || record.occurredOn >= filter.from) &&
  (filter.to === null || record.occurredOn <= filter.to);

/** The entries of a filter: a bounded slice by index that grows as one scrolls, or the hits of a search within it. */
export function useJournalEntries(filter: JournalFilter): JournalEntries {
  const { query, ...slice } = filter;
  const searching = query.trim() !== '';
  const [limit, setLimit] = useState(PAGE);
  const byCriterion = filter.criterionId !== null;
  const listed = useEntryList(slice, searching && !byCriterion ? 0 : byCriterion ? MOST_HITS * 4 : limit);
  const hits = useEntrySearch(searching ? query : '', MOST_HITS);
  const count = listed?.length ?? 0;
  const more = useCallback(() => {
    if (count >= limit) setLimit(limit + PAGE * 2);
  }, [count, limit]);
  const entries = useMemo(() => {
    if (!searching) return listed;
    if (!byCriterion) return hits?.filter((hit) => fits(filter, hit));
    const ofCriterion = new Set(listed?.map(({ record }) => record.id));
    return hits?.filter((hit) => ofCriterion.has(hit.record.id) && fits(filter, hit));
  }, [searching, listed, hits, filter, byCriterion]);
  return { entries, more };
}
