import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { readMeta } from '../read-meta.ts';
import type { RecordDatabase } from '../record-database.ts';
import { NewerSchemaError } from './opening-errors.ts';
import { isSampleSound } from './sample-rows.ts';

/** Why a database cannot be worked with as it is. */
export type Mismatch = 'lost' | 'damaged' | 'moved' | 'older' | 'refused';

/** What comparing found: `mismatch` is `null` when all is well; `head` is the last batch in the database. */
export interface Comparison {
  mismatch: Mismatch | null;
  head: number;
}

/**
 * Compares an opened database with the vault's head (`null`: there is no vault), in one quick read transaction: head, schema, a
 * sample of about 50 rows. Counting them all waits until the first screen stands. Throws when a newer Rungbook wrote it.
 */
export async function compareDatabase(
  database: RecordDatabase,
  vaultHead: number | null,
  newId: () => string,
): Promise<Comparison> {
  return database.transaction('r', database.tables, async () => {
    const [meta, isSound] = await Promise.all([
      readMeta(database, ['head', 'schema', 'movedTo']),
      isSampleSound(database, newId),
    ]);
    const { head = 0, schema = SCHEMA_VERSION, movedTo } = meta;
    if (schema > SCHEMA_VERSION) throw new NewerSchemaError(schema);
    const found = (mismatch: Mismatch | null): Comparison => ({ mismatch, head });
    const { dataLoss } = database.opening;
    if (dataLoss !== null || (head === 0 && (vaultHead ?? 0) > 0)) return found('lost');
    if (movedTo !== undefined) return found('moved');
    if (schema < SCHEMA_VERSION) return found('older');
    return found(isSound ? null : 'damaged');
  });
}
