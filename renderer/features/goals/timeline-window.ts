import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { daysBetween } from '../../../shared/dates/local-date.ts';
import type { Month } from '../../../shared/dates/month.ts';
import { addMonths, monthOf, monthsUntil } from '../../../shared/dates/month.ts';

/** A year is what a promotion cycle and its goals fit into. */
const WINDOW_MONTHS = 12;
const MONTHS_BEFORE = 2;

/** The month with which the timeline begins when nobody moved it: a look back, and most of a year ahead. */
export const usualFirstMonth = (today: LocalDate): Month => addMonths(monthOf(today), -MONTHS_BEFORE);

/** The months of the window that begins with `first`. */
export const monthsFrom = (first: Month): Month[] => monthsUntil(addMonths(first, WINDOW_MONTHS - 1), WINDOW_MONTHS);

/** Where a day lies in a window of `days` days from `from`, as a share of its width; `null` outside. */
export function shareOf(day: LocalDate, from: LocalDate, days: number): number | null {
  const offset = daysBetween(from, day);
  return offset < 0 || offset >= days ? null : offset / days;
}

const format = (month: Month, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** "Nov", with the year under it in January and at the beginning. */
export const monthName = (month: Month): string => format(month, { month: 'short' });

/** "November 2026". */
export const monthExactly = (month: Month): string => format(month, { month: 'long', year: 'numeric' });
