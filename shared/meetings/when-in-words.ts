import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween } from '../dates/local-date.ts';
import type { Cadence } from './cadence.ts';
import type { Meeting } from './meeting.ts';

/** The one locale of the screens' English. */
const written = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');

function dayOf(date: LocalDate, today: LocalDate): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead > 1 && ahead < 7) return written(date, { weekday: 'short' });
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return written(date, { weekday: 'short', day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** The place that stands for a zone: "New York". */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** "Thu 10:00" within a week ahead, else "Thu 12 Nov 10:00"; with the place where the meeting's clock is not one's own. */
export function whenInWords(
  { date, time, zone }: Pick<Meeting, 'date' | 'time' | 'zone'>,
  today: LocalDate,
  ownZone: string,
): string {
  return `${dayOf(date, today)} ${time}${zone === ownZone ? '' : ` (${cityOf(zone)})`}`;
}

/** The days of the week, Monday first, as `Cadence.weekday` counts them from 1. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** Which such weekday of a month, as `Cadence.weekOfMonth` counts them from 1. */
export const weekOfMonthNames = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** When within its week or month a rhythm meets: "Thursday 10:00", "last Friday 15:00". */
export function slotInWords({ rhythm, weekday, weekOfMonth, time }: Cadence): string {
  const day = `${weekdayNames[weekday - 1] ?? ''} ${time}`;
  return rhythm === 'monthly' ? `${weekOfMonthNames[weekOfMonth - 1] ?? ''} ${day}` : day;
}
