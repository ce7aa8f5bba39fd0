import { checksum } from '../../../shared/change/checksum.ts';
import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { RecordDatabase } from '../record-database.ts';

/** How many rows are looked at closely: of entries at several places, of the other kinds at one. */
const PLACES = 4;
const ROWS = { entry: 10, other: 2 } as const;

/**
 * Rows that follow random ids, going on at the start where the ids end, so that a small record is read whole. A few longer reads:
 * fifty of one row each took longer than everything else in opening.
 */
export async function isSampleSound(database: RecordDatabase, newId: () => string): Promise<boolean> {
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
