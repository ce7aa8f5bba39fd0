import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { RecordKind, RecordOf } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { SchemaInHand } from '../../../shared/record/upcasts/schema-in-hand.ts';
import { applyBatchIn, tablesOf } from '../apply-batch.ts';
import { countsOf } from '../counts.ts';
import { addHistory } from '../history.ts';
import { plainTransaction } from '../plain-transaction.ts';
import { readMeta } from '../read-meta.ts';
import type { Counts } from '../record-database.ts';
import { RecordDatabase } from '../record-database.ts';
import type { Revision, UndoStep } from '../row.ts';
import { toRow } from '../row.ts';
import { checkRows, hasAllRows } from './check-rows.ts';
import type { Kept, KeptPages } from './kept-record.ts';
import { readAhead } from './read-ahead.ts';
import { isSampleSound } from './sample-rows.ts';
import { createWriteAhead } from './write-ahead.ts';
import type { KeptUpcaster } from './upcast-kept.ts';
import { createKeptUpcaster } from './upcast-kept.ts';

/** Where a record comes from: what was compacted, page by page, and the batches after it, in order. */
export interface RecordSource {
  pages: () => KeptPages;
  batchesAfter: (head: number) => AsyncIterable<NumberedBatch[]>;
  /** Some batches are in no copy any more, and the person is told: what follows them is taken all the same. */
  hasGaps?: boolean;
}

/** The new database is not what its source said; it is not used. */
export class RebuildError extends Error {
  constructor(what: string) {
    super(`The record could not be put together again: ${what}`);
    this.name = 'RebuildError';
  }
}

interface Sorted {
  rows: Map<RecordKind, { id: string; rev: number; record: unknown }[]>;
  revisions: Revision[];
  undo: UndoStep[];
}

function sortKept(kept: readonly Kept[], upcaster: KeptUpcaster): Sorted {
  const sorted: Sorted = { rows: new Map(), revisions: [], undo: [] };
  for (const one of kept) {
    if ('row' in one) {
      const { kind, id, rev, schema, record } = one.row;
      const rows = sorted.rows.get(kind) ?? [];
      rows.push({ id, rev, record: upcaster.record(kind, record, schema) });
      sorted.rows.set(kind, rows);
    } else if ('revision' in one) sorted.revisions.push(upcaster.revision(one.revision));
    else sorted.undo.push(upcaster.undo(one.undo));
  }
  return sorted;
}

/** Writes one page, in one transaction. */
const writePage = (database: RecordDatabase, { rows, revisions, undo }: Sorted): Promise<void> =>
  plainTransaction(database, 'readwrite', [...rows.keys(), 'history', 'undo'], (transaction) => {
    for (const [kind, records] of rows) {
      transaction.put(
        kind,
        records.map(({ record, rev }) => toRow(record as RecordOf<RecordKind>, rev)),
      );
    }
    addHistory(transaction, revisions);
    transaction.put('undo', undo);
    return Promise.resolve();
  });

/** As many batches as one transaction takes without a log to undo it. */
const OPERATIONS = 250;

/** Batches in groups of a few hundred operations; a larger one stays alone. */
function inParts(batches: readonly NumberedBatch[]): NumberedBatch[][] {
  const parts: NumberedBatch[][] = [];
  let room = 0;
  for (const batch of batches) {
    const { length } = batch.operations;
    const part = parts.at(-1);
    if (part && length <= room) part.push(batch);
    else parts.push([batch]);
    room = (part && length <= room ? room : OPERATIONS) - length;
  }
  return parts;
}

/** Applies some batches in one transaction, so that they wait for the disk once. */
const applyTogether = (database: RecordDatabase, batches: NumberedBatch[], hasGaps: boolean, schema: SchemaInHand) =>
  plainTransaction(
    database,
    'readwrite',
    tablesOf(batches.flatMap(({ operations }) => operations)),
    async (transaction) => {
      for (const batch of batches) {
        if (hasGaps) transaction.put('meta', [{ key: 'head', value: batch.sequence - 1 }]);
        await applyBatchIn(transaction, batch, schema);
      }
    },
  );

async function fill(database: RecordDatabase, source: RecordSource, schema: SchemaInHand): Promise<void> {
  const upcaster = createKeptUpcaster(schema);
  const writing = createWriteAhead();
  let head = 0;
  let first = true;
  for await (const page of readAhead(source.pages())) {
    if (!first && page.head !== head) throw new RebuildError('the vault went on while it was read.');
    [head, first] = [page.head, false];
    const sorted = sortKept(page.kept, upcaster);
    await writing.next(() => writePage(database, sorted));
  }
  await writing.end();
  await database.transaction('rw', database.tables, async () => {
    await database.meta.bulkPut([
      { key: 'head', value: head },
      { key: 'schema', value: schema.version },
      { key: 'counts', value: await countsOf(database) },
    ]);
  });
  for await (const batches of readAhead(source.batchesAfter(head))) {
    for (const some of inParts(batches)) await applyTogether(database, some, source.hasGaps === true, schema);
  }
}

/** Counts the rows and reads some of them, or each one; answers the counts, `null` when anything is not right. */
async function soundCounts(database: RecordDatabase, readsAll: boolean): Promise<Counts | null> {
  if (readsAll) {
    const { isSound, counts } = await checkRows(database);
    return isSound ? counts : null;
  }
  const isSound = (await hasAllRows(database)) && (await isSampleSound(database, () => crypto.randomUUID()));
  return isSound ? ((await readMeta(database, ['counts'])).counts ?? null) : null;
}

/**
 * Makes a new database out of a source and checks it: every row with `readsAll`; else their number and a sample, for a source that is
 * still there when the calm check after the start has read them all. What an earlier, interrupted attempt left under that name is
 * thrown away first. Answers the open database with its number of records; rejects, and leaves none, when anything is not right.
 */
export async function buildDatabase(
  name: string,
  source: RecordSource,
  { schema, readsAll }: { schema: SchemaInHand; readsAll: boolean },
): Promise<{ database: RecordDatabase; records: number }> {
  await new RecordDatabase(name).delete();
  const database = new RecordDatabase(name);
  try {
    await database.open();
    await fill(database, source, schema);
    const counts = await soundCounts(database, readsAll);
    if (counts === null) throw new RebuildError('what was written is not what is read back.');
    return { database, records: recordKinds.reduce((sum, kind) => sum + counts[kind], 0) };
  } catch (error) {
    database.close();
    await new RecordDatabase(name).delete().catch(() => undefined);
    throw error;
  }
}
