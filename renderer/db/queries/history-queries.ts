import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Revision } from '../row.ts';
import { subjectOf } from '../row.ts';
import type { Stored } from '../stored.ts';

/** Every kept revision of a record, newest first. */
export const listRevisions = (database: RecordDatabase, kind: RecordKind, id: string): Promise<Revision[]> => {
  const subject = subjectOf(kind, id);
  return database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]).reverse().toArray();
};

/** A record in the bin, with its kind. */
export type BinItem = { [K in RecordKind]: { kind: K } & Stored<K> }[RecordKind];

/** What lies in the bin, most recently deleted first. */
export async function listBin(database: RecordDatabase): Promise<BinItem[]> {
  const items: BinItem[] = [];
  for (const kind of recordKinds) {
    const rows = await database.rows(kind).where('bin').equals(1).toArray();
    items.push(...rows.map(({ rev, record }) => ({ kind, rev, record }) as BinItem));
  }
  return items.sort((a, b) => (b.record.deletedAt ?? '').localeCompare(a.record.deletedAt ?? ''));
}

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
