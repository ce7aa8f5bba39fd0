import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { historyOf } from '../history.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Revision } from '../row.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';

/** Every kept revision of a record, newest first. */
export const listRevisions = async (database: RecordDatabase, kind: RecordKind, id: string): Promise<Revision[]> =>
  (await historyOf(database, subjectOf(kind, id))).reverse();

/** Keys of sources that are in the record already, so that an import shows what it knows. Entries in the bin count as known. */
export async function knownSourceKeys(database: RecordDatabase, keys: readonly string[]): Promise<Set<string>> {
  const rows = await database
    .rows('entry')
    .where('record.sourceKeys')
    .anyOf([...keys])
    .toArray();
  const asked = new Set(keys);
  return new Set(rows.flatMap((row) => row.record.sourceKeys).filter((key) => asked.has(key)));
}
