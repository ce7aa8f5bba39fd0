import { useMemo } from 'react';
import { addDays } from '../../shared/dates/local-date.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import type { DuePromise } from '../../shared/meetings/promises-due.ts';
import { promisesDue } from '../../shared/meetings/promises-due.ts';
import { useMeetings } from './use-growth-records.ts';

/** A promise that nobody met about for longer than this is no news of this week, in days. */
const LONG_AGO = 400;
const FAR_AHEAD = '9999-12-31';

/** What I promised in 1:1s and owe within a week; `undefined` while it is read. */
export function usePromisesDue(today: LocalDate): DuePromise[] | undefined {
  const meetings = useMeetings(addDays(today, -LONG_AGO), FAR_AHEAD);
  return useMemo(
    () =>
      meetings &&
      promisesDue(
        meetings.map(({ record }) => record),
        today,
      ),
    [meetings, today],
  );
}
