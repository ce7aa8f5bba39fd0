import { useMemo } from 'react';
import { listCases } from '../db/queries/growth-queries.ts';
import { nextCase } from '../../shared/case/next-case.ts';
import { findCriterion } from '../../shared/ladder/ladder.ts';
import type { Case, ManagerStance } from '../../shared/record/case.ts';
import { createCase } from '../../shared/record/new-record.ts';
import { findRecord } from '../db/stored.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useLadder } from './use-ladder.ts';
import { useLive } from './use-live.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** All cases, the newest first: the open one and those that were decided. */
export const useCases = (): Stored<'case'>[] | undefined =>
  useLive(async (database) => (await listCases(database)).reverse(), []);

const isSameWord = (a: ManagerStance, b: ManagerStance): boolean =>
  a.criterionId === b.criterionId && a.stance === b.stance && a.statedOn === b.statedOn && a.words === b.words;

/** Writes about the case: start one, note what the manager said. Everything else its form saves by itself. */
export function useCaseActions() {
  const commit = useCommit();
  const { put } = useRecordActions();
  const ladder = useLadder();
  const { store, now, newId } = useServices();
  return useMemo(
    () => ({
      /** A new case: the next one after `before`, or the first on the ladder of this profile. */
      start: (before: Case | null = null) => {
        const birth = { id: newId(), now: now() };
        const record = before
          ? nextCase(before, birth)
          : createCase({ ladderId: ladder.id, targetLevel: ladder.targetLevel }, birth);
        return commit(`Started a case: ${record.targetLevel}`, [{ op: 'put', kind: 'case', record, baseRev: 0 }], {
          announce: true,
        });
      },
      /**
       * Adds the manager's word on a criterion to what they said before; nothing earlier is overwritten, and a second press adds
       * nothing. Answers whether it stands in the record.
       */
      noteStance: (caseId: string, stance: ManagerStance): Promise<boolean> =>
        inTurn(async () => {
          const plan = await findRecord(store.database, 'case', caseId);
          if (!plan) return false;
          const known = plan.record.managerStances;
          if (known.some((one) => isSameWord(one, stance))) return true;
          const criterion = findCriterion(ladder, stance.criterionId)?.short ?? stance.criterionId;
          const label = `Noted what your manager said on “${criterion}”`;
          const change = put('case', plan, { managerStances: [...known, stance] });
          return (await commit(label, [change], { announce: true })).ok;
        }),
    }),
    [commit, put, ladder, store, now, newId],
  );
}
