import type { Clock } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';

/** The days that a weekly review looks at, both ends included. */
export interface WeekSpan {
  from: LocalDate;
  to: LocalDate;
}

/** How far the first review looks back, today included. */
const FIRST_DAYS = 7;

/**
 * The span since the last review, up to today. It begins on the last review's own day, because that day was not over when it was
 * reviewed: a day may be looked at twice, but none is ever left out, however many Fridays were skipped. `lastTo` is the end of
 * the last review's span, `null` before the first. A last review in the future (another zone, a clock set back) gives today alone.
 */
export function weekOf(lastTo: LocalDate | null, clock: Clock): WeekSpan {
  const to = today(clock);
  const from = lastTo ?? addDays(to, 1 - FIRST_DAYS);
  return { from: from < to ? from : to, to };
}

/** Does the day lie in the span? */
export const isWithin = (day: LocalDate, span: WeekSpan): boolean => day >= span.from && day <= span.to;
