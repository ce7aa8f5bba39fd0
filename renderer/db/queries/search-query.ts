import type { RecordDatabase } from '../record-database.ts';
import type { Stored } from '../stored.ts';
import { findRecords } from '../stored.ts';

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** Compact texts of all entries, newest first: one pass over the table when the first search asks, then kept up to date. */
interface SearchRows {
  head: number;
  rows: { id: string; order: string; text: string }[];
}

const cached = new WeakMap<RecordDatabase, SearchRows>();

const textOf = ({ record }: Stored<'entry'>): string =>
  fold(
    [
      record.title,
      record.text,
      record.context,
      record.action,
      record.result,
      record.tags.join(' '),
      ...record.metrics.map((metric) => `${metric.name} ${metric.baseline} ${metric.result} ${metric.unit}`),
      ...record.additions.map((addition) => addition.text),
    ].join('\n'),
  );

async function searchRows(database: RecordDatabase): Promise<SearchRows> {
  const head = (await database.meta.get('head'))?.value ?? 0;
  const known = cached.get(database);
  if (known?.head === head) return known;
  const rows: SearchRows['rows'] = [];
  await database
    .rows('entry')
    .where('bin')
    .equals(0)
    .each((row) => {
      rows.push({ id: row.record.id, order: `${row.record.occurredOn} ${row.record.createdAt}`, text: textOf(row) });
    });
  rows.sort((a, b) => (a.order < b.order ? 1 : -1));
  const fresh = { head, rows };
  cached.set(database, fresh);
  return fresh;
}

/** Entries that hold every word of the query, newest first, at most `limit`. */
export async function searchEntries(
  database: RecordDatabase,
  query: string,
  limit: number,
): Promise<Stored<'entry'>[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const { rows } = await searchRows(database);
  const hits: string[] = [];
  for (const row of rows) {
    if (hits.length >= limit) break;
    if (words.every((word) => row.text.includes(word))) hits.push(row.id);
  }
  return findRecords(database, 'entry', hits);
}
