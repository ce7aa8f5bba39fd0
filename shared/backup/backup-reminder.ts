import type { Clock, Instant } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import { daysBetween } from '../dates/local-date.ts';
import { stretchInWords } from '../today/day-in-words.ts';

/** After so many days without a backup file one is reminded where nothing else keeps a copy. */
export const REMIND_AFTER_DAYS = 7;

const daysSince = (last: Instant, clock: Clock): number =>
  Math.max(0, daysBetween(today({ now: last, zone: clock.zone }), today(clock)));

/** How old the last backup file is, in a sentence; `last` is `null` when none was saved from this device. */
export function backupAgeInWords(last: Instant | null, clock: Clock): string {
  if (last === null) return 'No backup file was saved from this device yet.';
  const days = daysSince(last, clock);
  if (days === 0) return 'The last backup file was saved today.';
  return `The last backup file was saved ${days === 1 ? 'yesterday' : `${stretchInWords(days)} ago`}.`;
}

/** Should one be reminded of a backup now? */
export const isBackupDue = (last: Instant | null, clock: Clock): boolean =>
  last === null || daysSince(last, clock) >= REMIND_AFTER_DAYS;
