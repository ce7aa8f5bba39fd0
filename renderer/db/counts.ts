import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { recordKinds } from '../../shared/record/record-kinds.ts';
import type { Counts, RecordDatabase } from './record-database.ts';

const countsFrom = (count: (kind: RecordKind) => number): Counts =>
  Object.fromEntries(recordKinds.map((kind) => [kind, count(kind)])) as Counts;

/** The rows that there are, counted one by one. Only for a database that was just filled: it costs a pass over all keys. */
export async function countsOf(database: RecordDatabase): Promise<Counts> {
  const sizes = await Promise.all(recordKinds.map(async (kind) => [kind, await database.rows(kind).count()] as const));
  return Object.fromEntries(sizes) as Counts;
}

/** The counts after a batch that added or took away rows: `changes` by kind. */
export const countsWith = (counts: Counts | undefined, changes: ReadonlyMap<RecordKind, number>): Counts =>
  countsFrom((kind) => (counts?.[kind] ?? 0) + (changes.get(kind) ?? 0));
