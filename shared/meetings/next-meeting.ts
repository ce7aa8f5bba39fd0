import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import type { AwayPeriod } from '../record/position.ts';
import type { Cadence } from './cadence.ts';
import { dayOfRhythm, slotOf } from './cadence.ts';
import { carryOver } from './carry-over.ts';
import type { Meeting } from './meeting.ts';
import { createMeeting } from './meeting.ts';
import { liveByTime, seriesOf } from './meeting-series.ts';

/** A meeting that the rhythm asks for. `away` are the days before it that fall into leave and are passed over. */
export interface NextMeeting {
  date: LocalDate;
  away: LocalDate[];
}

/** About twenty years of a weekly rhythm: no leave is longer. */
const MOST_STEPS = 1_000;

/**
 * The day of the next meeting of a rhythm, reckoned from the last one held (or from its start, before the first), today at the
 * earliest. Leave is passed over, and so is a week or month whose meeting was planned or cancelled already. `null` when one is
 * planned for today or later, when the rhythm has ended or lies in the bin.
 */
export function nextMeeting(
  cadence: Cadence,
  meetings: readonly Meeting[],
  away: readonly AwayPeriod[],
  today: LocalDate,
): NextMeeting | null {
  const series = liveByTime(meetings.filter((meeting) => seriesOf(meeting) === seriesOf(cadence)));
  if (cadence.deletedAt !== null || series.some(({ state, date }) => state === 'planned' && date >= today)) return null;
  const last = series.findLast(({ state, date }) => state === 'held' && date <= today);
  const taken = new Set(series.map(({ date }) => slotOf(cadence, date)));
  const earliest = [today, cadence.from, last?.date ?? ''].reduce((a, b) => (a > b ? a : b));
  const passed: LocalDate[] = [];
  for (let step = last ? 1 : 0; step < MOST_STEPS; step += 1) {
    const date = dayOfRhythm(cadence, last?.date ?? cadence.from, step);
    if (cadence.to !== null && date > cadence.to) return null;
    if (date < earliest || taken.has(slotOf(cadence, date))) continue;
    if (!away.some(({ from, to }) => from <= date && date <= to)) return { date, away: passed };
    passed.push(date);
  }
  return null;
}

/** The meeting itself, planned, with what the last ones left open. */
export function planMeeting(cadence: Cadence, date: LocalDate, meetings: readonly Meeting[], birth: Birth): Meeting {
  const { personIds, time, zone, minutes } = cadence;
  return carryOver(meetings, createMeeting({ personIds, date, time, zone, minutes }, birth));
}
