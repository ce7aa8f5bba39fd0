import type { LocalDate } from '../dates/local-date.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const monthName = (date: LocalDate): string => months[Number(date.slice(5, 7)) - 1] ?? '';

/** A day as documents write it: `23 November 2026`. */
export const exactDate = (date: LocalDate): string =>
  `${Number(date.slice(8, 10))} ${monthName(date)} ${date.slice(0, 4)}`;

/** A month as documents write it: `November 2026`. */
export const exactMonth = (date: LocalDate): string => `${monthName(date)} ${date.slice(0, 4)}`;

/** A day or a range in full: `3 to 23 November 2026`, `28 October to 3 November 2026`. */
export function exactRange(from: LocalDate, to: LocalDate | null): string {
  if (to === null || to === from) return exactDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))} to ${exactDate(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${Number(from.slice(8, 10))} ${monthName(from)} to ${exactDate(to)}`;
  return `${exactDate(from)} to ${exactDate(to)}`;
}
