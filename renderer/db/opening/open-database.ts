import { RecordDatabase } from '../record-database.ts';
import type { Mismatch } from './compare-database.ts';
import { compareDatabase } from './compare-database.ts';
import { NewerSchemaError } from './opening-errors.ts';

/** A database after its one opening. `database` is `null` when it does not open; then `mismatch` says `refused`. */
export interface OpenedDatabase {
  database: RecordDatabase | null;
  mismatch: Mismatch | null;
  /** The number of the last batch in it. */
  head: number;
}

/** Opens a database once and compares it. Rejects only when a newer Rungbook wrote it. */
export async function openDatabase(
  name: string,
  vaultHead: number | null,
  newId: () => string,
): Promise<OpenedDatabase> {
  const database = new RecordDatabase(name);
  try {
    await database.open();
    return { database, ...(await compareDatabase(database, vaultHead, newId)) };
  } catch (error) {
    database.close();
    if (error instanceof NewerSchemaError) throw error;
    return { database: null, mismatch: 'refused', head: 0 };
  }
}
