import type { Instant } from '../dates/clock.ts';
import type { Copies } from '../ipc/contract/vault-contract.ts';
import { stretchInWords } from './day-in-words.ts';

const DAY_MS = 86_400_000;
/** A copy older than this is no second copy of what was written since. */
const STALE_DAYS = 7;
/** Put away, the line stays away this long. */
const AWAY_DAYS = 30;

/** Why the record is not in a second place, and what to do. `reason` tells the kinds apart, so that each is put away by itself. */
export interface OneCopy {
  reason: 'none' | 'failed' | 'stale';
  words: string;
  action: string;
}

/** What Today says about copies elsewhere; `null` while a fresh one exists, or the first one is on its way. */
export function oneCopy({ folder, lastAt, error }: Copies, now: Instant): OneCopy | null {
  if (folder === null) {
    return { reason: 'none', words: 'Only one copy exists, on this disk.', action: 'Keep an encrypted one elsewhere' };
  }
  if (error !== null) return { reason: 'failed', words: 'The last copy elsewhere failed.', action: 'See why' };
  if (lastAt === null) return null;
  const days = Math.floor((Date.parse(now) - Date.parse(lastAt)) / DAY_MS);
  if (days <= STALE_DAYS) return null;
  return { reason: 'stale', words: `The copy elsewhere is ${stretchInWords(days)} old.`, action: 'See why' };
}

/** Is the line still put away? `since` is when that was done. */
export const isPutAway = (since: Instant | undefined, now: Instant): boolean =>
  since !== undefined && Date.parse(now) - Date.parse(since) < AWAY_DAYS * DAY_MS;
