import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { DraftsDatabase } from '../../../renderer/db/drafts-database.ts';
import { purgeDue } from '../../../renderer/db/purge.ts';
import { listBin } from '../../../renderer/db/queries/bin-query.ts';
import { createEvidence } from '../../../shared/record/new-record.ts';
import { newEntry, openTestRecord, put, save } from './open-test-record.ts';
import { everyRevision } from './every-revision.ts';

const old = '2026-10-01T08:00:00.000Z';
const recent = '2026-11-20T08:00:00.000Z';

async function openWithDrafts() {
  const store = await openTestRecord();
  const drafts = new DraftsDatabase(store.database.name);
  return { store, drafts, now: () => '2026-11-24T12:00:00.000Z', newId: randomUUID };
}

it('erases what is due in one batch, with its evidence, versions, drafts and place in undo steps, and nothing else', async () => {
  const purging = await openWithDrafts();
  const { store, drafts } = purging;
  const [due, young, kept] = [newEntry({ title: 'Due' }), newEntry({ title: 'Young' }), newEntry({ title: 'Kept' })];
  const evidence = createEvidence(
    { entryId: due.id, ladderId: 'senior-to-staff', criterionId: 'x' },
    { id: randomUUID(), now: old },
  );
  await save(store, [put(due), put(young), put(kept)], 'Wrote three');
  await save(store, [{ op: 'put', kind: 'evidence', record: evidence, baseRev: 0 }], 'Linked');
  await save(store, [put({ ...due, deletedAt: old }, 1), put({ ...young, deletedAt: recent }, 1)], 'Deleted two');
  await drafts.drafts.put({ key: `entry:${due.id}`, baseRev: 1, value: { title: 'Due, typed' }, savedAt: old });

  expect(await purgeDue(purging, '2026-10-25T12:00:00.000Z')).toBe(1);
  const { database } = store;
  expect((await database.rows('entry').toArray()).map(({ record }) => record.title).sort()).toEqual(['Kept', 'Young']);
  expect(await database.rows('evidence').count()).toBe(0);
  expect(await drafts.drafts.count()).toBe(0);
  const everything = JSON.stringify([
    await database.rows('entry').toArray(),
    await everyRevision(database),
    await database.undo.toArray(),
  ]);
  expect(everything).not.toContain('Due');
  expect(everything).not.toContain(due.id);
  expect((await listBin(database)).map(({ record }) => record.id)).toEqual([young.id]);
  expect(await purgeDue(purging, '2026-10-25T12:00:00.000Z')).toBe(0);

  // What is left of the step can still be taken back.
  expect(await store.undoLast()).toMatchObject({ ok: true, label: 'Deleted two' });
  expect((await database.rows('entry').get(young.id))?.record.deletedAt).toBeNull();
});

it('keeps what an undo took out for as long, and then erases it too', async () => {
  const purging = await openWithDrafts();
  await save(purging.store, [put(newEntry())], 'Wrote');
  await purging.store.undoLast();
  expect(await listBin(purging.store.database)).toMatchObject([{ gone: true, since: '2026-11-24T12:00:00.000Z' }]);
  expect(await purgeDue(purging, '2026-11-24T11:00:00.000Z')).toBe(0);
  expect(await purgeDue(purging, '2026-11-24T12:00:00.000Z')).toBe(1);
  expect(await everyRevision(purging.store.database)).toHaveLength(0);
});
