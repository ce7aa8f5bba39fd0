import type { LocalDate } from '../dates/local-date.ts';
import type { Entry } from '../record/entry.ts';

/**
 * The days on which an entry shows work, up to `asOf`, oldest first and each once: its first day, the last day of its range, and
 * every dated addition. Days that a range only spans are left out on purpose, because a committee that asks "for how long?"
 * would not accept them either; an addition is how such a day gets on record.
 */
export function datedDays(
  entry: Pick<Entry, 'occurredOn' | 'occurredUntil' | 'additions'>,
  asOf: LocalDate,
): LocalDate[] {
  const days = [
    entry.occurredOn,
    ...(entry.occurredUntil === null ? [] : [entry.occurredUntil]),
    ...entry.additions.map((addition) => addition.occurredOn),
  ];
  return [...new Set(days)].filter((day) => day <= asOf).sort();
}
