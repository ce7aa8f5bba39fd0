import { useMemo } from 'react';
import { addDays } from '../../shared/dates/local-date.ts';
import type { Entry } from '../../shared/record/entry.ts';
import type { WeekSpan } from '../../shared/weekly/week-of.ts';
import { everyEntry, useDueEntries, useEntryList } from './use-records.ts';

/** An entry that began longer before the span than this, in days, is only looked at while it is open or a gain of it is due. */
const BEGAN_BEFORE = 100;

/** Bounds of the look-ups, all by index: a quarter of a busy journal, and what is open or due. */
const MOST = 1_000;
const MOST_OPEN = 200;
const openEntries = { ...everyEntry, openOnly: true };

/** Entries that may hold news of a span of days; `undefined` while they are read. */
export function useWeeklyEntries({ from, to }: WeekSpan): Entry[] | undefined {
  const recent = useEntryList({ ...everyEntry, from: addDays(from, -BEGAN_BEFORE), to }, MOST);
  const open = useEntryList(openEntries, MOST_OPEN);
  const due = useDueEntries(to, MOST_OPEN);
  return useMemo(() => {
    if (!recent || !open || !due) return undefined;
    return [...new Map([...recent, ...open, ...due].map(({ record }) => [record.id, record])).values()];
  }, [recent, open, due]);
}
