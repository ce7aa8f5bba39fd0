import type { Instant } from '../dates/clock.ts';

/** How long something lies in the bin before it is removed for good. */
export const BIN_DAYS = 30;

const DAY_MS = 86_400_000;

/** Whole days until what was deleted at `since` is removed for good; 0 when that is due. */
export const daysLeftInBin = (since: Instant, now: Instant): number =>
  Math.max(0, Math.ceil(BIN_DAYS - (Date.parse(now) - Date.parse(since)) / DAY_MS));

/** The days that are left, in words: "27 days left", "leaves today". */
export function daysLeftInWords(since: Instant, now: Instant): string {
  const days = daysLeftInBin(since, now);
  return days === 0 ? 'leaves today' : days === 1 ? '1 day left' : `${days} days left`;
}

/** A clock that jumps ahead by a year must not empty the bin: since the last look, a week at most is believed to have passed. */
const BELIEVED_MS = 7 * DAY_MS;

/** What was deleted up to this moment is due. `lastLook` is when the bin was last looked through, `null` for never. */
export function binCutoff(now: Instant, lastLook: Instant | null): Instant {
  const believed = lastLook === null ? Date.parse(now) : Math.min(Date.parse(now), Date.parse(lastLook) + BELIEVED_MS);
  return new Date(believed - BIN_DAYS * DAY_MS).toISOString();
}
