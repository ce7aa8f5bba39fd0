import { useCallback, useState } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import { isSafe } from '../../shared/change/change-set.ts';
import { nameOfRecord } from '../../shared/record/name-of-record.ts';
import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import { lastRevisionOf } from '../db/last-revision.ts';
import { findRecord } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** The revision that was saved, or why there is none. `nowhere`: there is no such record and none was to begin. */
type Written = { rev: number } | 'not saved' | 'nowhere';

/**
 * Writes fields of one record over the record as it stands in the database, so that a change from elsewhere which the form has
 * not seen yet is not written over. All writes of one visit share a session, and so one revision in the history. `blank` is the
 * record to begin with when there is none. The caller has checked the fields; the one door checks again.
 */
export function useFieldWriter<K extends RecordKind>(
  kind: K,
  id: string,
  blank: RecordOf<K> | null,
): (fields: Partial<RecordOf<K>>) => Promise<Written> {
  const { store, now, newId } = useServices();
  const commit = useCommit();
  const [session] = useState(newId);
  const [begun] = useState(blank);
  return useCallback(
    async (fields) => {
      const current = await findRecord(store.database, kind, id);
      const before = current?.record ?? begun;
      if (!before) return 'nowhere';
      // A record that was taken back by an undo keeps its count of revisions, and may be begun again in the same form.
      const baseRev = current?.rev ?? (await lastRevisionOf(store.database, kind, id));
      const record = { ...before, ...fields, updatedAt: now() };
      const label = `${current ? 'Changed' : 'Created'} “${nameOfRecord(record)}”`;
      const put = { op: 'put', kind, record, baseRev } as unknown as Change;
      const result = await commit(label, [put], { session });
      return isSafe(result) ? { rev: baseRev + 1 } : 'not saved';
    },
    [store, kind, id, begun, now, commit, session],
  );
}
