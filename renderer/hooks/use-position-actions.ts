import { useMemo } from 'react';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { createPosition } from '../../shared/record/new-record.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** Writes about positions: add one, move one to the bin. Its fields save by themselves. */
export function usePositionActions() {
  const commit = useCommit();
  const { put } = useRecordActions();
  const { now, newId } = useServices();
  return useMemo(
    () => ({
      add: (from: LocalDate) => {
        const record = createPosition({ from }, { id: newId(), now: now() });
        return commit('Added a position', [{ op: 'put', kind: 'position', record, baseRev: 0 }], { announce: true });
      },
      remove: (position: Stored<'position'>) => {
        const { title, employer } = position.record;
        const name = [title, employer].filter(Boolean).join(', ') || 'position';
        return commit(`Deleted “${name}”`, [put('position', position, { deletedAt: now() })], { announce: true });
      },
    }),
    [commit, put, now, newId],
  );
}
