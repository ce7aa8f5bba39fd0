import { z } from 'zod';
import type { LocalDate } from '../dates/local-date.ts';
import { LocalDateSchema, addDays, startOfWeek, weekday } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import { addMonths, lastDayOf, monthOf } from '../dates/month.ts';
import { RecordIdSchema, recordBase } from '../record/record-base.ts';
import { LocalTimeSchema, ZoneSchema } from './local-time.ts';

/** How often one meets a person, and when. */
export const CadenceSchema = z.object({
  ...recordBase,
  personIds: z.array(RecordIdSchema).min(1, { error: 'Say whom you meet.' }),
  rhythm: z.enum(['weekly', 'fortnightly', 'monthly']),
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  weekday: z.number().int().min(1).max(7),
  /** For a monthly rhythm: which such weekday of the month, 1 to 4; 5 is the last one. Others ignore it. */
  weekOfMonth: z.number().int().min(1).max(5),
  time: LocalTimeSchema,
  zone: ZoneSchema,
  minutes: z.number().int().min(5).max(1_440),
  from: LocalDateSchema,
  /** The last day on which one may still be planned; `null` while it goes on. */
  to: LocalDateSchema.nullable(),
});
export type Cadence = z.infer<typeof CadenceSchema>;

/** The `nth` such weekday of a month; 5 is the last one. */
function nthWeekday(month: Month, wanted: number, nth: number): LocalDate {
  const last = lastDayOf(month);
  if (nth === 5) return addDays(last, -((weekday(last) - wanted + 7) % 7));
  const first = `${month}-01`;
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

/**
 * The day that the rhythm gives `steps` after the week (or month) of `anchor`; 0 is the day within it. Reckoned by weeks and
 * months, so that a meeting that was held two days late does not shift all that follow.
 */
export function dayOfRhythm(cadence: Cadence, anchor: LocalDate, steps: number): LocalDate {
  switch (cadence.rhythm) {
    case 'weekly':
      return addDays(startOfWeek(anchor), 7 * steps + cadence.weekday - 1);
    case 'fortnightly':
      return addDays(startOfWeek(anchor), 14 * steps + cadence.weekday - 1);
    case 'monthly':
      return nthWeekday(addMonths(monthOf(anchor), steps), cadence.weekday, cadence.weekOfMonth);
  }
}

/** The week or month that a day belongs to: two days of one slot are one occurrence of the rhythm. */
export const slotOf = (cadence: Cadence, day: LocalDate): string =>
  cadence.rhythm === 'monthly' ? monthOf(day) : startOfWeek(day);
