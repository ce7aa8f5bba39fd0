import type { LocalDate } from './local-date.ts';
import { addMonths, lastDayOf, monthOf } from './month.ts';

/** The same day `months` later (negative: earlier); in a shorter month its last day, so 31 August and six is 28 February. */
export function monthsAfter(date: LocalDate, months: number): LocalDate {
  const month = addMonths(monthOf(date), months);
  const sameDay = `${month}-${date.slice(8, 10)}`;
  const last = lastDayOf(month);
  return sameDay < last ? sameDay : last;
}
