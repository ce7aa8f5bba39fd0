import type { LocalDate } from './local-date.ts';

/** What the clock on the wall of a zone shows. */
export interface WallClock {
  date: LocalDate;
  /** `HH:mm`. */
  time: string;
}

/** Does this machine know the zone? */
export function knowsZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-CA', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Reads the wall clock of `zone` (one that the machine knows) at a moment, given in milliseconds since 1970. */
export function wallClockOf(zone: string): (moment: number) => WallClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
  };
}
