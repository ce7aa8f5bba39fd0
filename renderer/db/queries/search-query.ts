import type { RecordDatabase } from '../record-database.ts';
import type { Stored } from '../stored.ts';
import { findRecords } from '../stored.ts';
import { fold, searchRows } from './search-rows.ts';

/** Entries that hold every word of the query, newest first, at most `limit`. */
export async function searchEntries(
  database: RecordDatabase,
  query: string,
  limit: number,
): Promise<Stored<'entry'>[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: string[] = [];
  for (const row of await searchRows(database)) {
    if (hits.length >= limit) break;
    if (words.every((word) => row.text.includes(word))) hits.push(row.id);
  }
  return findRecords(database, 'entry', hits);
}
