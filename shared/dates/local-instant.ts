import type { Instant } from './clock.ts';
import type { LocalDate } from './local-date.ts';
import type { WallClock } from './wall-clock.ts';
import { wallClockOf } from './wall-clock.ts';

const DAY_MS = 86_400_000;

/** What a local time means: the moment, what the clocks show then, and whether the time is `skipped` by a change of them or comes `twice`. */
export interface LocalMoment extends WallClock {
  instant: Instant;
  care: 'skipped' | 'twice' | null;
}

const asUtc = ({ date, time }: WallClock): number => Date.parse(`${date}T${time}:00Z`);
const iso = (moment: number): Instant => new Date(moment).toISOString();

/**
 * The moment at which the clocks of `zone` (one that the machine knows) show `time` (`HH:mm`) on `date`. A time that a change of the
 * clocks skips becomes the moment just as long after the change (02:30 becomes 03:30), as calendars do; one that comes twice is the
 * first of the two.
 */
export function localMoment({ date, time }: WallClock, zone: string): LocalMoment {
  const clock = wallClockOf(zone);
  const wanted = asUtc({ date, time });
  const offsetAt = (moment: number): number => asUtc(clock(moment)) - moment;
  // The offsets a day before and a day after are all that can be in force around the wanted time.
  const [before, after] = [wanted - offsetAt(wanted - DAY_MS), wanted - offsetAt(wanted + DAY_MS)];
  const fitting = [before, after].filter((moment) => asUtc(clock(moment)) === wanted).sort((a, b) => a - b);
  const [first, second] = fitting;
  if (first === undefined) return { ...clock(before), instant: iso(before), care: 'skipped' };
  return { date, time, instant: iso(first), care: second !== undefined && second !== first ? 'twice' : null };
}

/** The moment alone. */
export const localInstant = (date: LocalDate, time: string, zone: string): Instant =>
  localMoment({ date, time }, zone).instant;
