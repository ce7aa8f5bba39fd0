import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { readMeta } from '../read-meta.ts';
import type { RecordDatabase } from '../record-database.ts';

/** One entry as searching sees it: all its words in one folded text. `order` sorts by day, then by creation. */
export interface SearchRow {
  id: string;
  order: string;
  text: string;
}

/** Compact rows of all entries outside the bin, newest first, as of the journal's number `head`. */
interface SearchRows {
  head: number;
  rows: SearchRow[];
}

/** Upper and lower case are one, and so are the ways to write an accent. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

function toSearchRow(entry: Entry): SearchRow {
  const figures = entry.metrics.map(({ name, baseline, result, unit }) => `${name} ${baseline} ${result} ${unit}`);
  const additions = entry.additions.map(({ text }) => text);
  const { title, text, context, action, result, tags } = entry;
  const words = [title, text, context, action, result, ...tags, ...figures, ...additions].join('\n');
  return { id: entry.id, order: `${entry.occurredOn} ${entry.createdAt}`, text: fold(words) };
}

const cached = new WeakMap<RecordDatabase, SearchRows>();

/** The rows, read in one pass when the first search asks; afterwards `noteChanges` keeps them up to date. */
export async function searchRows(database: RecordDatabase): Promise<readonly SearchRow[]> {
  const { head = 0 } = await readMeta(database, ['head']);
  const known = cached.get(database);
  if (known?.head === head) return known.rows;
  const rows: SearchRow[] = [];
  await database
    .rows('entry')
    .where('bin')
    .equals(0)
    .each((row) => rows.push(toSearchRow(row.record)));
  rows.sort((a, b) => (a.order < b.order ? 1 : -1));
  cached.set(database, { head, rows });
  return rows;
}

/** Where a row of this order belongs, newest first. */
function placeOf(rows: readonly SearchRow[], order: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.order ?? '') > order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes over what a batch changed, so that a commit does not cost another pass over all entries. */
export function noteChanges(database: RecordDatabase, batch: NumberedBatch): void {
  const known = cached.get(database);
  if (!known) return;
  for (const operation of batch.operations) {
    if (operation.kind !== 'entry') continue;
    const old = known.rows.findIndex(({ id }) => id === operation.id);
    if (old >= 0) known.rows.splice(old, 1);
    if (operation.op !== 'put' || operation.record['deletedAt'] !== null) continue;
    const row = toSearchRow(operation.record as Entry);
    known.rows.splice(placeOf(known.rows, row.order), 0, row);
  }
  known.head = batch.sequence;
}
