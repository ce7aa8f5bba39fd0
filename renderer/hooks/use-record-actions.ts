import { useMemo } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import { nameOfRecord } from '../../shared/record/name-of-record.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import type { Stored } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** Writes that every kind of record has: to the bin, back from it, and any field replaced. */
export function useRecordActions() {
  const commit = useCommit();
  const { now } = useServices();
  return useMemo(() => {
    const put = <K extends RecordKind>(
      kind: K,
      { rev, record }: Stored<K>,
      fields: Partial<Stored<K>['record']>,
    ): Change =>
      ({ op: 'put', kind, baseRev: rev, record: { ...record, ...fields, updatedAt: now() } }) as unknown as Change;
    return {
      /** The change that replaces fields of a record, for a change set of several. */
      put,
      /** Saves new values of some fields, quietly. */
      update: <K extends RecordKind>(
        kind: K,
        stored: Stored<K>,
        fields: Partial<Stored<K>['record']>,
        session?: string,
      ) => commit(`Changed “${nameOfRecord(stored.record)}”`, [put(kind, stored, fields)], session ? { session } : {}),
      /** Moves a record to the bin, with Undo. */
      remove: <K extends RecordKind>(kind: K, stored: Stored<K>) =>
        commit(
          `Deleted “${nameOfRecord(stored.record)}”`,
          [put(kind, stored, { deletedAt: now() } as Partial<Stored<K>['record']>)],
          { announce: true },
        ),
      /** Moves several records to the bin in one action, with one Undo. */
      removeMany: <K extends RecordKind>(kind: K, many: readonly Stored<K>[], label: string) =>
        commit(
          label,
          many.map((stored) => put(kind, stored, { deletedAt: now() } as Partial<Stored<K>['record']>)),
          { announce: true },
        ),
      /** Takes a record out of the bin. */
      restore: <K extends RecordKind>(kind: K, stored: Stored<K>) =>
        commit(
          `Restored “${nameOfRecord(stored.record)}”`,
          [put(kind, stored, { deletedAt: null } as Partial<Stored<K>['record']>)],
          { announce: true },
        ),
    };
  }, [commit, now]);
}
