import type { Birth } from '../record/new-record.ts';

/** What every record starts with, from its id and the moment of its birth: not in the bin, from no import. */
export const birthBase = ({ id, now }: Birth) => ({
  id,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  batchId: null,
  sourceKeys: [] as string[],
});
