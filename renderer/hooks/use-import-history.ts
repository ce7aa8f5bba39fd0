import { useCallback } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import type { PastImport as Found } from '../db/queries/import-queries.ts';
import { listImports, previewTakeBack } from '../db/queries/import-queries.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { placeOfRecord } from './place-of-record.ts';
import type { PlacedTakeBack } from './reading-imports.ts';
import { listReadingImports, previewReadings } from './reading-imports.ts';
import { useCommit } from './use-commit.ts';
import { useLive } from './use-live.ts';

/** What an import brought: entries of the journal, or readings of a metric. */
export type Imported = 'entry' | 'reading';

/** An import as it was, and what it brought. */
export interface PastImport extends Found {
  of: Imported;
}

/** What taking an import back would do now. */
export interface TakeBack extends PlacedTakeBack {
  of: Imported;
}

async function allImports(database: RecordDatabase): Promise<PastImport[]> {
  const entries = (await listImports(database)).map((one): PastImport => ({ ...one, of: 'entry' }));
  const readings = (await listReadingImports(database)).map((one): PastImport => ({ ...one, of: 'reading' }));
  return [...entries, ...readings].sort((a, b) => b.at.localeCompare(a.at));
}

async function previewEntries(database: RecordDatabase, changeId: string): Promise<PlacedTakeBack | null> {
  const found = await previewTakeBack(database, changeId);
  return (
    found && { ...found, touched: found.touched.map((one) => ({ ...one, place: placeOfRecord('entry', one.id) })) }
  );
}

/** Every import that was made, the latest first. */
export const useImportHistory = (): PastImport[] | undefined => useLive(allImports, []);

/** What taking an import back would do now; `null` when it is not known. */
export const useTakeBackPreview = ({ changeId, of }: PastImport): TakeBack | null | undefined =>
  useLive(
    async (database) => {
      const found = await (of === 'entry' ? previewEntries : previewReadings)(database, changeId);
      return found && { ...found, of };
    },
    [changeId, of],
  );

const nouns: Record<Imported, [one: string, many: string]> = {
  entry: ['entry', 'entries'],
  reading: ['reading', 'readings'],
};

/** "1 entry", "12 readings". */
export const importedInWords = (count: number, of: Imported): string => `${count} ${nouns[of][count === 1 ? 0 : 1]}`;

/** Where an import came from, by its label; the label itself where it says nothing of it. */
export const originOf = (label: string): string => /^Imported (?:.+ of “.+”|.+?) from (.+)$/u.exec(label)?.[1] ?? label;

/**
 * Takes what an import brought, and nobody touched since, out of the record, in one action with Undo. Until it is erased the bin shows
 * it too, and the same source may be imported again.
 */
export function useTakeBack(): (preview: TakeBack) => Promise<boolean> {
  const commit = useCommit();
  return useCallback(
    async ({ untouched, touched, label, of }) => {
      const changes = untouched.map(({ id, rev }): Change => ({ op: 'tombstone', kind: of, id, baseRev: rev }));
      const all = untouched.length + touched.length;
      const count =
        touched.length > 0 ? `${untouched.length} of ${importedInWords(all, of)}` : importedInWords(all, of);
      const result = await commit(`Took back ${count} from ${originOf(label)}`, changes, { announce: true });
      return result.ok;
    },
    [commit],
  );
}
