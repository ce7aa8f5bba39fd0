import type { Instant } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { AwayPeriod } from '../record/position.ts';
import type { Cadence } from './cadence.ts';
import type { Meeting } from './meeting.ts';
import { seriesOf } from './meeting-series.ts';
import { meetingTime, wallClockAt } from './meeting-time.ts';
import { nextMeeting } from './next-meeting.ts';

/** What a meeting is planned again from. `meetings` may hold the meeting itself, and meetings with others. */
export interface PlanAgainWorld {
  cadences: readonly Cadence[];
  meetings: readonly Meeting[];
  away: readonly AwayPeriod[];
  now: Instant;
}

type When = Pick<Meeting, 'date' | 'time' | 'zone' | 'minutes'>;

/** About twenty years of weeks: no leave is longer. */
const MOST_WEEKS = 1_000;

const isAhead = (when: Pick<When, 'date' | 'time' | 'zone'>, now: Instant): boolean =>
  Date.parse(meetingTime(when).instant) > Date.parse(now);

/** The next slot of a rhythm that is still to come and holds no other meeting. */
function slotToCome(cadence: Cadence, others: readonly Meeting[], away: readonly AwayPeriod[], now: Instant): When[] {
  const { time, zone, minutes } = cadence;
  const { date: day } = wallClockAt(now, zone);
  const earliest = isAhead({ date: day, time, zone }, now) ? day : addDays(day, 1);
  // A meeting that is planned takes its slot, like one that was cancelled; it is no reason to plan none beside it.
  const taken = others.map((one) => (one.state === 'planned' ? { ...one, state: 'cancelled' as const } : one));
  const next = nextMeeting(cadence, taken, away, earliest);
  return next ? [{ date: next.date, time, zone, minutes }] : [];
}

/** Weekday and time as they were, in the first week to come without leave. */
function sameWeekday({ date, time, zone, minutes }: When, away: readonly AwayPeriod[], now: Instant): When {
  const fits = (day: LocalDate): boolean =>
    isAhead({ date: day, time, zone }, now) && !away.some(({ from, to }) => from <= day && day <= to);
  let day = addDays(date, 7);
  for (let week = 1; week < MOST_WEEKS && !fits(day); week += 1) day = addDays(day, 7);
  return { date: day, time, zone, minutes };
}

/**
 * A meeting that did not take place, planned again: at the next slot of its people's rhythm, else on the same weekday at the same
 * time in a week to come. Reckoned by what the clocks on the wall show, so that a change of them moves nothing; `meetingTime` says
 * when the hour does not exist on that day. One whose own time is still to come keeps it.
 */
export function planAgain(meeting: Meeting, { cadences, meetings, away, now }: PlanAgainWorld): Meeting {
  const again: Meeting = { ...meeting, state: 'planned' };
  if (isAhead(meeting, now)) return again;
  const others = meetings.filter(({ id }) => id !== meeting.id);
  const slots = cadences
    .filter((cadence) => seriesOf(cadence) === seriesOf(meeting))
    .flatMap((cadence) => slotToCome(cadence, others, away, now))
    .sort((a, b) => Date.parse(meetingTime(a).instant) - Date.parse(meetingTime(b).instant));
  return { ...again, ...(slots[0] ?? sameWeekday(meeting, away, now)) };
}
