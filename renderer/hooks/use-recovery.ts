import { readMeta } from '../db/read-meta.ts';
import { useLive } from './use-live.ts';

/** When the record's database was last made again, and the sentence about what was brought back. */
export interface Recovery {
  at: string;
  text: string;
}

/** The last recovery of this record; `null` when there was none, `undefined` while it is read. */
export const useRecovery = (): Recovery | null | undefined =>
  useLive(async (database) => (await readMeta(database, ['recovered'])).recovered ?? null, []);
