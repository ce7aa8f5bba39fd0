import type { MetaValues, RecordDatabase } from './record-database.ts';

/** Facts of a database by name; absent ones are missing. One read for all of them. */
export async function readMeta<K extends keyof MetaValues>(
  database: RecordDatabase,
  keys: readonly K[],
): Promise<Partial<Pick<MetaValues, K>>> {
  const rows = await database.meta.bulkGet([...keys]);
  const found = rows.flatMap((row) => (row ? [[row.key, row.value] as const] : []));
  return Object.fromEntries(found) as Partial<Pick<MetaValues, K>>;
}
