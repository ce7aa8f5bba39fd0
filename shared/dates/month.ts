import type { LocalDate } from './local-date.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The month that holds a day. */
export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

/** The month `months` after `month` (negative: before). */
export function addMonths(month: Month, months: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The `count` months that end with `last`, oldest first. */
export function monthsUntil(last: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(last, index - count + 1));
}

/** The last day of a month. */
export function lastDayOf(month: Month): LocalDate {
  const next = addMonths(month, 1);
  return new Date(Date.UTC(Number(next.slice(0, 4)), Number(next.slice(5, 7)) - 1, 0)).toISOString().slice(0, 10);
}
