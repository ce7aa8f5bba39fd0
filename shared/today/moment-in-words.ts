import type { Clock, Instant } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import { dayInWords } from './day-in-words.ts';

/** The time of day in `zone`: "14:02". */
export const timeOfDay = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(at));

/** A moment as people say it nearby: "today, 14:02", "3 d, 09:30", "12 Mar, 18:05". */
export const momentInWords = (at: Instant, { now, zone }: Clock): string =>
  `${dayInWords(today({ now: at, zone }), today({ now, zone }))}, ${timeOfDay(at, zone)}`;
