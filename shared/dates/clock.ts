import type { LocalDate } from './local-date.ts';

/** A moment, UTC, ISO 8601 with milliseconds, as `Date.toISOString` writes it. */
export type Instant = string;

/** What pure code is told about time: it never asks for it. `zone` is an IANA name such as `Europe/Berlin`. */
export interface Clock {
  now: Instant;
  zone: string;
}

/** The calendar day that the people in `zone` are living at `now`. */
export function today({ now, zone }: Clock): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(now)).slice(0, 10);
}
