import { useMemo } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import type { MergePlan } from '../../shared/people/merge-people.ts';
import { planMerge } from '../../shared/people/merge-people.ts';
import type { RecordOf } from '../../shared/record/record-kinds.ts';
import { listWholeRecord } from '../db/queries/whole-record-query.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** What a merge would do, and the changes that do it. */
export interface PlannedMerge {
  kept: RecordOf<'person'>;
  gone: RecordOf<'person'>;
  plan: MergePlan;
  changes: readonly Change[];
}

/** Two records of one human being made one: planned first, so that it can be looked at, then done in one change set with Undo. */
export function useMergePeople() {
  const { store, now, zone } = useServices();
  const commit = useCommit();
  return useMemo(
    () => ({
      /** Reads the whole record once, the bin included; `null` when one of the two is not there any more. */
      plan: async (keptId: string, goneId: string): Promise<PlannedMerge | null> => {
        const whole = await listWholeRecord(store.database);
        const there = whole.flatMap(({ kind, rev, record }) => (record === null ? [] : [{ kind, rev, record }]));
        const personOf = (id: string): RecordOf<'person'> | undefined => {
          const found = there.find(({ kind, record }) => kind === 'person' && record.id === id && !record.deletedAt);
          return found?.record as RecordOf<'person'> | undefined;
        };
        const [kept, gone] = [personOf(keptId), personOf(goneId)];
        if (!kept || !gone) return null;
        const plan = planMerge(kept, gone, there, { now: now(), zone });
        const revs = new Map(there.map(({ record, rev }) => [record.id, rev]));
        const changes = plan.changes.map(({ kind, before, after }) => {
          return { op: 'put', kind, record: after, baseRev: revs.get(before.id) ?? 0 } as unknown as Change;
        });
        return { kept, gone, plan, changes };
      },
      /** Does what was planned, whole or not at all; what changed since is refused in words. */
      merge: async ({ kept, changes }: PlannedMerge): Promise<boolean> =>
        (await commit(`Made one person of two: “${kept.name}”`, changes, { announce: true })).ok,
    }),
    [store, now, zone, commit],
  );
}
