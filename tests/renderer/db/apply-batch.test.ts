import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { applyBatch, applyBatchIn, tablesOf } from '../../../renderer/db/apply-batch.ts';
import { plainTransaction } from '../../../renderer/db/plain-transaction.ts';
import { RecordDatabase } from '../../../renderer/db/record-database.ts';
import type { NumberedBatch } from '../../../shared/change/operation.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { currentSchema } from '../../../shared/record/upcasts/schema-in-hand.ts';
import { newEntry } from './open-test-record.ts';
import { everyRevision } from './every-revision.ts';

const batchOf = (sequence: number, entries: Entry[], rev = 1, session: string | null = null): NumberedBatch => ({
  sequence,
  changeId: randomUUID(),
  at: '2026-11-24T12:00:00.000Z',
  label: `Batch ${sequence}`,
  session,
  undoOf: null,
  operations: entries.map((record) => ({ op: 'put', kind: 'entry', id: record.id, rev, schema: 1, record })),
});

async function emptyDatabase(): Promise<RecordDatabase> {
  const database = new RecordDatabase(`rungbook-${randomUUID()}-1`);
  await database.open();
  return database;
}

test('hundreds of operations are one transaction, also several batches in one', async () => {
  const database = await emptyDatabase();
  const entries = Array.from({ length: 450 }, (_, index) => newEntry({ title: `Entry ${index}` }));
  const changed = entries.map((entry) => ({ ...entry, title: 'Changed' }));
  const batches = [batchOf(1, entries), batchOf(2, changed, 2, 'visit-1')];
  await plainTransaction(database, 'readwrite', tablesOf([{ kind: 'entry' }]), async (transaction) => {
    for (const batch of batches) await applyBatchIn(transaction, batch, currentSchema);
  });
  expect(await database.rows('entry').count()).toBe(450);
  expect(await everyRevision(database)).toHaveLength(900);
  expect((await database.meta.get('counts'))?.value).toMatchObject({
    entry: 450,
    person: 0,
  });
  database.close();
});

test('a record that a batch touches twice ends as the last says, with both versions, or one within a session', async () => {
  const database = await emptyDatabase();
  const entry = newEntry();
  const twice = (sequence: number, rev: number, session: string | null): NumberedBatch => {
    const [first, second] = [
      batchOf(sequence, [entry], rev, session),
      batchOf(sequence, [{ ...entry, title: 'Last' }], rev + 1),
    ];
    return { ...first, operations: [...first.operations, ...second.operations] };
  };
  await applyBatch(database, twice(1, 1, null));
  expect((await database.rows('entry').get(entry.id))?.record.title).toBe('Last');
  expect((await everyRevision(database)).map(({ rev }) => rev)).toEqual([1, 2]);
  await applyBatch(database, twice(2, 3, 'visit-1'));
  expect((await everyRevision(database)).map(({ rev }) => rev)).toEqual([1, 2, 4]);
  database.close();
});

test('a batch that leaves a gap is refused, and nothing of it is written', async () => {
  const database = await emptyDatabase();
  await applyBatch(database, batchOf(1, [newEntry()]));
  await expect(applyBatch(database, batchOf(3, [newEntry()]))).rejects.toThrow('what follows is not the next one');
  expect(await database.rows('entry').count()).toBe(1);
  database.close();
});
