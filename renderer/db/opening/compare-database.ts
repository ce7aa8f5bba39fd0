import { checksum } from '../../../shared/change/checksum.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { SCHEMA_VERSION, recordKinds } from '../../../shared/record/record-kinds.ts';
import { readMeta } from '../read-meta.ts';
import type { RecordDatabase } from '../record-database.ts';
import { NewerSchemaError } from './opening-errors.ts';

/** Why a database cannot be worked with as it is. */
export type Mismatch = 'lost' | 'damaged' | 'moved' | 'older' | 'refused';

/** What comparing found: `mismatch` is `null` when all is well; `head` is the last batch in the database. */
export interface Comparison {
  mismatch: Mismatch | null;
  head: number;
}

/** How many rows are looked at closely: of entries at several places, of the other kinds at one. */
const PLACES = 4;
const ROWS = { entry: 10, other: 2 } as const;

/**
 * Rows that follow random ids, going on at the start where the ids end, so that a small record is read whole. A few longer reads:
 * fifty of one row each took longer than everything else in opening.
 */
async function isSampleSound(database: RecordDatabase, newId: () => string): Promise<boolean> {
  const after = async (kind: RecordKind, count: number) => {
    const byId = database.rows(kind).where('record.id');
    const rows = await byId.aboveOrEqual(newId()).limit(count).toArray();
    if (rows.length === count) return rows;
    return [
      ...rows,
      ...(await byId
        .aboveOrEqual('')
        .limit(count - rows.length)
        .toArray()),
    ];
  };
  const reads = recordKinds.flatMap((kind) =>
    kind === 'entry' ? Array.from({ length: PLACES }, () => after(kind, ROWS.entry)) : [after(kind, ROWS.other)],
  );
  const rows = (await Promise.all(reads)).flat();
  return rows.every(({ record, sum }) => checksum(record) === sum);
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
