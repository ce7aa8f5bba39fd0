import { useMemo } from 'react';
import { createCase } from '../../shared/record/new-record.ts';
import { storedOf } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import type { Stored } from './use-records.ts';

const MANY = 50;

/** All cases, the newest first: the open one and those that were decided. */
export const useCases = (): Stored<'case'>[] | undefined =>
  useLive(async (database) => {
    const rows = await database.rows('case').orderBy('record.createdAt').reverse().limit(MANY).toArray();
    return storedOf(rows.filter((row) => row.bin === 0));
  }, []);

/** Writes about the case: start one on the ladder of this profile. Everything else its form saves by itself. */
export function useCaseActions() {
  const commit = useCommit();
  const ladder = useLadder();
  const { now, newId } = useServices();
  return useMemo(
    () => ({
      start: () => {
        const record = createCase(
          { ladderId: ladder.id, targetLevel: ladder.targetLevel },
          { id: newId(), now: now() },
        );
        return commit(`Started a case: ${record.targetLevel}`, [{ op: 'put', kind: 'case', record, baseRev: 0 }], {
          announce: true,
        });
      },
    }),
    [commit, ladder, now, newId],
  );
}
