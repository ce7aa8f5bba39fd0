import type { Instant } from '../dates/clock.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { Meeting } from './meeting.ts';
import type { WallClock } from './wall-clock.ts';
import { knowsZone, wallClockOf } from './wall-clock.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The moment that a meeting's local time means. `note` says in words when the clock had to be read with care; else `null`. */
export interface MeetingTime extends WallClock {
  instant: Instant;
  note: string | null;
}

const asUtc = ({ date, time }: WallClock): number => Date.parse(`${date}T${time}:00Z`);
const iso = (moment: number): Instant => new Date(moment).toISOString();

/**
 * Local time and zone → instant. A time that a change of the clocks skips is moved forward by the length of the change (02:30
 * becomes 03:30), as calendars do; of a time that occurs twice the earlier one is meant. Both are said in `note`. A zone that
 * this machine does not know is read as UTC, and that is said, too.
 */
export function meetingTime(meeting: Pick<Meeting, 'date' | 'time' | 'zone'>): MeetingTime {
  const { date, time, zone } = meeting;
  const wanted = asUtc(meeting);
  if (!knowsZone(zone)) {
    const note = `This machine does not know the zone ${zone}; ${time} is read as UTC.`;
    return { date, time, instant: iso(wanted), note };
  }
  const clock = wallClockOf(zone);
  const offsetAt = (moment: number): number => asUtc(clock(moment)) - moment;
  const [before, after] = [wanted - offsetAt(wanted - DAY_MS), wanted - offsetAt(wanted + DAY_MS)];
  const fitting = [before, after].filter((moment) => asUtc(clock(moment)) === wanted).sort((a, b) => a - b);
  const [first, second] = fitting;
  if (first === undefined) {
    const moved = clock(before);
    const day = moved.date === date ? '' : ` on ${exactDay(moved.date)}`;
    const note = `${time} does not exist on ${exactDay(date)} in ${zone}: the clocks go forward. The meeting is at ${moved.time}${day}.`;
    return { ...moved, instant: iso(before), note };
  }
  const twice = second !== undefined && second !== first;
  const note = twice ? `${time} comes twice on ${exactDay(date)} in ${zone}; the earlier one is meant.` : null;
  return { date, time, instant: iso(first), note };
}

/** Instant → what the clock on the wall of `zone` shows then; in UTC where the machine does not know the zone. */
export const wallClockAt = (instant: Instant, zone: string): WallClock =>
  wallClockOf(knowsZone(zone) ? zone : 'UTC')(Date.parse(instant));

/** The moment at which a meeting is over. */
export const endOf = (meeting: Pick<Meeting, 'date' | 'time' | 'zone' | 'minutes'>): Instant =>
  iso(Date.parse(meetingTime(meeting).instant) + meeting.minutes * MINUTE_MS);
