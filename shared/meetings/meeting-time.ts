import type { Instant } from '../dates/clock.ts';
import { localInstant, localMoment } from '../dates/local-instant.ts';
import type { WallClock } from '../dates/wall-clock.ts';
import { knowsZone, wallClockOf } from '../dates/wall-clock.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { Meeting } from './meeting.ts';

const MINUTE_MS = 60_000;

/** The moment that a meeting's local time means. `note` says in words when the clock had to be read with care; else `null`. */
export interface MeetingTime extends WallClock {
  instant: Instant;
  note: string | null;
}

/**
 * Local time and zone → instant. A time that a change of the clocks skips is moved forward by the length of the change (02:30
 * becomes 03:30), as calendars do; of a time that occurs twice the earlier one is meant. Both are said in `note`. A zone that
 * this machine does not know is read as UTC, and that is said, too.
 */
export function meetingTime(meeting: Pick<Meeting, 'date' | 'time' | 'zone'>): MeetingTime {
  const { date, time, zone } = meeting;
  if (!knowsZone(zone)) {
    const note = `This machine does not know the zone ${zone}; ${time} is read as UTC.`;
    return { date, time, instant: localInstant(date, time, 'UTC'), note };
  }
  const { care, ...moment } = localMoment(meeting, zone);
  if (care === null) return { ...moment, note: null };
  const at = `${exactDay(date)} in ${zone}`;
  if (care === 'twice') return { ...moment, note: `${time} comes twice on ${at}; the earlier one is meant.` };
  const day = moment.date === date ? '' : ` on ${exactDay(moment.date)}`;
  const note = `${time} does not exist on ${at}: the clocks go forward. The meeting is at ${moment.time}${day}.`;
  return { ...moment, note };
}

/** Instant → what the clock on the wall of `zone` shows then; in UTC where the machine does not know the zone. */
export const wallClockAt = (instant: Instant, zone: string): WallClock =>
  wallClockOf(knowsZone(zone) ? zone : 'UTC')(Date.parse(instant));

/** The moment at which a meeting is over. */
export const endOf = (meeting: Pick<Meeting, 'date' | 'time' | 'zone' | 'minutes'>): Instant =>
  new Date(Date.parse(meetingTime(meeting).instant) + meeting.minutes * MINUTE_MS).toISOString();
