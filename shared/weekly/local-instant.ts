import type { Instant } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';

const MINUTE_MS = 60_000;

/** What the clocks of `zone` show at a moment, written as if it were UTC, in milliseconds. */
function wallTime(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/**
 * The moment at which the clocks of `zone` show `time` (`HH:mm`) on `date`. A time that a change of clocks skips becomes the moment
 * just as long after the change (02:30 becomes 03:30); one that comes twice is the first of the two.
 */
export function localInstant(date: LocalDate, time: string, zone: string): Instant {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (at: number): number => wallTime(at, zone) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
  // The offsets a day before and a day after are all that can be in force around the wanted time.
  const before = wanted - offsetAt(wanted - 86_400_000);
  const after = wanted - offsetAt(wanted + 86_400_000);
  const fitting = [before, after].filter((at) => wallTime(at, zone) === wanted);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : before).toISOString();
}
