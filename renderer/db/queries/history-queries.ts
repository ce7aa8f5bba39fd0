import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Revision } from '../row.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';

/** Every kept revision of a record, newest first. */
export const listRevisions = (database: RecordDatabase, kind: RecordKind, id: string): Promise<Revision[]> => {
  const subject = subjectOf(kind, id);
  return database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]).reverse().toArray();
};

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
