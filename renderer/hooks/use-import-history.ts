import { useCallback } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import type { PastImport, TakeBack } from '../db/queries/import-queries.ts';
import { listImports, previewTakeBack } from '../db/queries/import-queries.ts';
import { useCommit } from './use-commit.ts';
import { useLive } from './use-live.ts';

export type { PastImport, TakeBack } from '../db/queries/import-queries.ts';

/** Every import that was made, the latest first. */
export const useImportHistory = (): PastImport[] | undefined => useLive(listImports, []);

/** What taking an import back would do now; `null` when it is not known. */
export const useTakeBackPreview = (changeId: string): TakeBack | null | undefined =>
  useLive((database) => previewTakeBack(database, changeId), [changeId]);

const counted = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** Where an import came from, by its label; the label itself where it says nothing of it. */
export const originOf = (label: string): string => /^Imported .+? from (.+)$/u.exec(label)?.[1] ?? label;

/**
 * Takes the untouched entries of an import out of the record, in one action with Undo. Until they are erased the bin shows them too,
 * and the same source may be imported again.
 */
export function useTakeBack(): (preview: TakeBack) => Promise<boolean> {
  const commit = useCommit();
  return useCallback(
    async ({ untouched, touched, label }) => {
      const changes = untouched.map(({ id, rev }): Change => ({ op: 'tombstone', kind: 'entry', id, baseRev: rev }));
      const of = touched.length > 0 ? ` of ${untouched.length + touched.length}` : '';
      const count = of === '' ? counted(untouched.length) : `${untouched.length}${of} entries`;
      const result = await commit(`Took back ${count} from ${originOf(label)}`, changes, { announce: true });
      return result.ok;
    },
    [commit],
  );
}
