import { checksum } from '../../../shared/change/checksum.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import { readMeta } from '../read-meta.ts';
import type { Counts, RecordDatabase } from '../record-database.ts';

/** What reading every row found. */
export interface RowCheck {
  isSound: boolean;
  counts: Counts;
}

const PAGE = 200;

/** Reads the rows of one kind page by page; answers how many there are, or `null` at the first one whose checksum is wrong. */
async function countSound(
  database: RecordDatabase,
  kind: RecordKind,
  breathe: () => Promise<void>,
): Promise<number | null> {
  let count = 0;
  for (let last = ''; ;) {
    const rows = await database.rows(kind).where('record.id').above(last).limit(PAGE).toArray();
    if (!rows.every(({ record, sum }) => checksum(record) === sum)) return null;
    count += rows.length;
    last = rows.at(-1)?.record.id ?? '';
    if (rows.length < PAGE) return count;
    await breathe();
  }
}

/**
 * Compares the numbers of rows with the database's own counts and with its index, in one read transaction. It costs a pass over all
 * keys, so it waits until the first screen stands.
 */
export const hasAllRows = (database: RecordDatabase): Promise<boolean> =>
  database.transaction('r', database.tables, async () => {
    const { counts } = await readMeta(database, ['counts']);
    const sizes = await Promise.all(
      recordKinds.map(async (kind) => {
        const rows = database.rows(kind);
        const [all, outside, inBin] = await Promise.all([
          rows.count(),
          rows.where('bin').equals(0).count(),
          rows.where('bin').equals(1).count(),
        ]);
        return all === outside + inBin && all === (counts?.[kind] ?? 0);
      }),
    );
    return sizes.every(Boolean);
  });

/**
 * Reads every row and compares its checksum, then the numbers of rows with the database's own counts and with its index. `breathe`
 * is awaited between pages, so that a check in the background lets the screens go first; rows that are written meanwhile are no
 * damage, because the count is compared with what stands at its end.
 */
export async function checkRows(
  database: RecordDatabase,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<RowCheck> {
  const counted: [RecordKind, number][] = [];
  for (const kind of recordKinds) {
    const count = await countSound(database, kind, breathe);
    if (count === null) return { isSound: false, counts: Object.fromEntries(counted) as Counts };
    counted.push([kind, count]);
  }
  const isComplete = await hasAllRows(database);
  return { isSound: isComplete, counts: Object.fromEntries(counted) as Counts };
}
