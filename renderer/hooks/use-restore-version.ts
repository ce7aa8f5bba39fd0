import { useCallback } from 'react';
import type { Change, CommitResult } from '../../shared/change/change-set.ts';
import { nameOfRecord } from '../../shared/record/name-of-record.ts';
import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import { lastRevisionOf } from '../db/last-revision.ts';
import { findRecord } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/**
 * Makes an older version of a record the current one, with Undo. It also brings back a record that lies in the bin or is gone; what
 * stood there in between stays in the history.
 */
export function useRestoreVersion(): <K extends RecordKind>(kind: K, older: RecordOf<K>) => Promise<CommitResult> {
  const { store, now } = useServices();
  const commit = useCommit();
  return useCallback(
    async (kind, older) => {
      const current = await findRecord(store.database, kind, older.id);
      const baseRev = current?.rev ?? (await lastRevisionOf(store.database, kind, older.id));
      const record = { ...older, deletedAt: null, updatedAt: now() };
      const isThere = current?.record.deletedAt === null;
      const label = `${isThere ? 'Restored an older version of' : 'Brought back'} “${nameOfRecord(record)}”`;
      return commit(label, [{ op: 'put', kind, record, baseRev } as unknown as Change], { announce: true });
    },
    [store, commit, now],
  );
}
