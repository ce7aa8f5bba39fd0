import type { Instant } from '../dates/clock.ts';

/** What a new record needs from outside: its id and the moment of its birth. */
export interface Birth {
  id: string;
  now: Instant;
}

/** What every record carries at its birth: written here, not in the bin, from no import. */
export const born = ({ id, now }: Birth) => ({
  id,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  batchId: null,
  sourceKeys: [] as string[],
});
