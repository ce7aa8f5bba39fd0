import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyBatch } from '../../../renderer/db/apply-batch.ts';
import { historyOf, subjectsWithHistory } from '../../../renderer/db/history.ts';
import { RecordDatabase } from '../../../renderer/db/record-database.ts';
import type { NumberedBatch } from '../../../shared/change/operation.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { VaultState } from '../../../shared/vault/vault-state.ts';
import { putBatch, someBatches, stateAfter } from './a-state.ts';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

/** Every version that a database gives out, subject by subject. */
async function revisionsIn(database: RecordDatabase) {
  const subjects = (await subjectsWithHistory(database)).sort();
  return (await Promise.all(subjects.map((subject) => historyOf(database, subject)))).flat();
}

/** What the database holds after these batches, in the words of a state that can be compared. */
async function inDatabase(batches: readonly NumberedBatch[]) {
  const database = new RecordDatabase(`test-${randomUUID()}`);
  await database.open();
  for (const batch of batches) await applyBatch(database, batch);
  const rows = await Promise.all(
    recordKinds.map(async (kind) =>
      (await database.rows(kind).toArray()).map(({ rev, record }) => ({ name: record.id, rev, record })),
    ),
  );
  const content = {
    head: (await database.meta.get('head'))?.value ?? 0,
    rows: rows.flat().sort(byName),
    revisions: await revisionsIn(database),
    undo: (await database.undo.toArray()).map((step) => ({ name: step.changeId, ...step })).sort(byName),
  };
  await database.delete();
  return content;
}

const without = (object: object, member: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));

/** The same of a state; what only the vault keeps (schemas) is left out. */
const inState = (state: VaultState) => ({
  head: state.head,
  rows: [...state.rows.values()].map(({ id, rev, record }) => ({ name: id, rev, record })).sort(byName),
  revisions: [...state.revisions.keys()]
    .sort()
    .flatMap((subject) => state.revisions.get(subject) ?? [])
    .map((revision) => without(revision, 'schema')),
  undo: [...state.undo.values()]
    .map((step) => ({
      name: step.changeId,
      ...step,
      subjects: step.subjects.map((subject) => without(subject, 'beforeSchema')),
    }))
    .sort(byName),
});

test('whatever was done, the vault’s state is what the database holds', async () => {
  await fc.assert(
    fc.asyncProperty(someBatches, async (batches) => {
      expect(inState(stateAfter(batches))).toEqual(await inDatabase(batches));
    }),
    { numRuns: 30 },
  );
});

test('undo steps end where the database’s end', async () => {
  const batches = Array.from({ length: 209 }, (_, index) => putBatch(index + 1));
  const state = stateAfter(batches);
  expect([...state.undo.values()].map(({ sequence }) => sequence).sort((a, b) => a - b)[0]).toBe(8);
  expect(inState(state)).toEqual(await inDatabase(batches));
});

test('a purge leaves nothing of a record: no row, no revision, no undo step, and nothing of the others is touched', () => {
  const [first, second] = [putBatch(1, 'Secret'), putBatch(2, 'Kept')];
  const { kind, id } = first.operations[0]!;
  const purge: NumberedBatch = {
    ...putBatch(3),
    operations: [{ op: 'purge', kind, id, rev: 2, schema: 1 }],
  };
  const state = stateAfter([first, second, purge]);
  expect(JSON.stringify([...state.rows, ...state.revisions, ...state.undo])).not.toContain('Secret');
  expect([state.rows.size, state.revisions.size, state.undo.size]).toEqual([1, 1, 1]);
});
