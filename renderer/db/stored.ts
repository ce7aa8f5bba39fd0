import type { RecordKind, RecordOf } from '../../shared/record/record-kinds.ts';
import type { RecordDatabase } from './record-database.ts';
import type { Row } from './row.ts';

/** A record as screens see it, with the revision that a change to it must name. */
export interface Stored<K extends RecordKind> {
  rev: number;
  record: RecordOf<K>;
}

const toStored = <K extends RecordKind>(row: Row<K>): Stored<K> => ({ rev: row.rev, record: row.record });

/** Rows to what screens see. */
export const storedOf = <K extends RecordKind>(rows: readonly Row<K>[]): Stored<K>[] => rows.map(toStored);

/** One record by id, in the bin or not; `null` when there is none. */
export async function findRecord<K extends RecordKind>(
  database: RecordDatabase,
  kind: K,
  id: string,
): Promise<Stored<K> | null> {
  const row = await database.rows(kind).get(id);
  return row ? toStored(row) : null;
}

/** The records with these ids that exist and are not in the bin, in the order asked for. */
export async function findRecords<K extends RecordKind>(
  database: RecordDatabase,
  kind: K,
  ids: readonly string[],
): Promise<Stored<K>[]> {
  const rows = await database.rows(kind).bulkGet([...ids]);
  return rows.filter((row) => row?.bin === 0).map((row) => toStored(row as Row<K>));
}
