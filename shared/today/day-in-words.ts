import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween } from '../dates/local-date.ts';

/** The one locale of the screens' English; explicit, so that a machine set to another language does not mix two. */
const LOCALE = 'en-GB';

const written = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** The day as a heading: "Tuesday, 24 November". */
export function dayHeading(date: LocalDate): string {
  return `${written(date, { weekday: 'long' })}, ${written(date, { day: 'numeric', month: 'long' })}`;
}

/** The day without doubt, for a tooltip or a sentence: "12 March 2027". */
export const exactDay = (date: LocalDate): string => written(date, { day: 'numeric', month: 'long', year: 'numeric' });

/** The day as people say it: "today", "yesterday", "3 d" within a week, else "12 Mar", with the year when it is another one. */
export function dayInWords(date: LocalDate, today: LocalDate): string {
  const ago = daysBetween(date, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago === -1) return 'tomorrow';
  if (ago > 1 && ago < 7) return `${ago} d`;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return written(date, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A stretch of days in the largest unit that people would use for it: "5 days", "3 weeks", "4 months". */
export function stretchInWords(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 84) return counted(Math.round(days / 7), 'week');
  if (days < 700) return counted(Math.round(days / 30.4), 'month');
  return counted(Math.round(days / 365), 'year');
}
