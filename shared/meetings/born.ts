import type { Birth } from '../record/new-record.ts';

/** What every record carries at its birth: written here, not in the bin, from no import. */
export const born = ({ id, now }: Birth) => ({
  id,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  batchId: null,
  sourceKeys: [] as string[],
});
