import type { NameMask } from '../packet/name-mask.ts';
import { exactRange } from '../packet/exact-date.ts';
import { mayRead } from '../record/audience.ts';
import type { Entry } from '../record/entry.ts';

/** A situation that a request can name: what and when, in plain words of the record. */
export interface RequestSituation {
  what: string;
  when: string;
}

/**
 * The situation of an entry, for a request to one person: its title and its days. `null` when that person may not read the entry
 * or it is in the bin; then the author describes the situation in words meant for them.
 */
export function situationOfEntry(
  entry: Pick<Entry, 'title' | 'occurredOn' | 'occurredUntil' | 'audience' | 'deletedAt'>,
  personId: string,
  names: Pick<NameMask, 'mask'>,
): RequestSituation | null {
  if (entry.deletedAt !== null || !mayRead(entry.audience, { kind: 'people', personIds: [personId] })) return null;
  return { what: names.mask(entry.title.trim()), when: exactRange(entry.occurredOn, entry.occurredUntil) };
}
