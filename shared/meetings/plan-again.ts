import type { Instant } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { AwayPeriod } from '../record/position.ts';
import type { Cadence } from './cadence.ts';
import { carryOver } from './carry-over.ts';
import type { Meeting } from './meeting.ts';
import { byTime, liveByTime, seriesOf } from './meeting-series.ts';
import { endOf, meetingTime, wallClockAt } from './meeting-time.ts';
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

/** Weekday and time as they were, in the first week to come without leave and without another meeting on that day. */
function sameWeekday(
  { date, time, zone, minutes }: When,
  others: readonly Meeting[],
  away: readonly AwayPeriod[],
  now: Instant,
): When {
  const taken = new Set(others.filter(({ state }) => state !== 'cancelled').map((one) => one.date));
  const fits = (day: LocalDate): boolean =>
    isAhead({ date: day, time, zone }, now) &&
    !taken.has(day) &&
    !away.some(({ from, to }) => from <= day && day <= to);
  let day = addDays(date, 7);
  for (let week = 1; week < MOST_WEEKS && !fits(day); week += 1) day = addDays(day, 7);
  return { date: day, time, zone, minutes };
}

const areAtOnce = (a: When, b: When): boolean =>
  Date.parse(meetingTime(a).instant) < Date.parse(endOf(b)) &&
  Date.parse(meetingTime(b).instant) < Date.parse(endOf(a));

/** The meeting in its new place, as any that is planned there: what later ones took over is theirs, what they left open is to do. */
function withItsItems(meeting: Meeting, again: Meeting, others: readonly Meeting[]): Meeting {
  const later = others.filter((other) => byTime(meeting, other) < 0);
  const theirs = new Set(later.flatMap(({ topics, actions }) => [...topics, ...actions]).map(({ id }) => id));
  const isOwn = ({ id }: { id: string }): boolean => !theirs.has(id);
  return carryOver(others, { ...again, topics: again.topics.filter(isOwn), actions: again.actions.filter(isOwn) });
}

/**
 * A meeting that did not take place, planned again: at the next slot of its people's rhythm, else on the same weekday at the same
 * time in a week to come. Reckoned by what the clocks on the wall show, so that a change of them moves nothing; `meetingTime` says
 * when the hour does not exist on that day. One whose own time is still to come, and free, keeps it and all that stands in it; one
 * that moves leaves what another meeting has taken over to that one, for its own copy would be the latest and bring it back undone.
 */
export function planAgain(meeting: Meeting, { cadences, meetings, away, now }: PlanAgainWorld): Meeting {
  const again: Meeting = { ...meeting, state: 'planned' };
  const series = seriesOf(meeting);
  const others = liveByTime(meetings.filter((one) => one.id !== meeting.id && seriesOf(one) === series));
  const isFree = !others.some((one) => one.state === 'planned' && areAtOnce(one, meeting));
  if (isFree && isAhead(meeting, now)) return again;
  const slots = cadences
    .filter((cadence) => seriesOf(cadence) === series)
    .flatMap((cadence) => slotToCome(cadence, others, away, now))
    .sort((a, b) => Date.parse(meetingTime(a).instant) - Date.parse(meetingTime(b).instant));
  const when = slots[0] ?? sameWeekday(meeting, others, away, now);
  return withItsItems(meeting, { ...again, ...when }, others);
}
