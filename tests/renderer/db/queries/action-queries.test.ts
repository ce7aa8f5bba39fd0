import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findActionSubjects, listRecentActions } from '../../../../renderer/db/queries/action-queries.ts';
import type { RecordStore } from '../../../../renderer/db/record-store.ts';
import type { Change } from '../../../../shared/change/change-set.ts';
import { newEntry, openTestRecord, put } from '../open-test-record.ts';

const commit = (store: RecordStore, changes: Change[], label: string, at = '2026-11-24T12:00:00.000Z') =>
  store.commit({ id: randomUUID(), at, label, session: null, changes });

describe('recent actions', () => {
  it('lists what was done, newest first, and folds the saves of one visit', async () => {
    const store = await openTestRecord();
    const [entry, other] = [newEntry(), newEntry({ title: 'Other' })];
    await commit(store, [put(entry)], 'Created “A”', '2026-11-24T12:00:00.000Z');
    await commit(store, [put({ ...entry, text: '1' }, 1)], 'Changed “A”', '2026-11-24T12:01:00.000Z');
    await commit(store, [put({ ...entry, text: '2' }, 2)], 'Changed “A”', '2026-11-24T12:02:00.000Z');
    await commit(store, [put(other)], 'Created “Other”', '2026-11-24T12:03:00.000Z');
    await commit(store, [put({ ...entry, text: '3' }, 3)], 'Changed “A”', '2026-11-24T15:00:00.000Z');
    await store.undoLast();
    const actions = await listRecentActions(store.database, 50);
    expect(actions.map(({ label, changeIds, undone }) => [label, changeIds.length, undone])).toEqual([
      ['Changed “A”', 1, true],
      ['Created “Other”', 1, false],
      ['Changed “A”', 2, false],
      ['Created “A”', 1, false],
    ]);
    expect(await listRecentActions(store.database, 2)).toHaveLength(2);
  });

  it('takes back a folded visit save by save, in their order, and others out of their order', async () => {
    const store = await openTestRecord();
    const [entry, other] = [newEntry(), newEntry({ title: 'Other' })];
    await commit(store, [put(entry)], 'Created');
    await commit(store, [put({ ...entry, text: '1' }, 1)], 'Changed');
    await commit(store, [put({ ...entry, text: '2' }, 2)], 'Changed');
    await commit(store, [put(other)], 'Created another');
    const visit = (await listRecentActions(store.database, 50))[1]!;
    for (const changeId of visit.changeIds) expect(await store.undo(changeId)).toMatchObject({ ok: true });
    expect((await store.database.rows('entry').get(entry.id))?.record.text).toBe('');
    expect(await store.database.rows('entry').count()).toBe(2);
  });

  it('names the record and the edit that stand in the way', async () => {
    const store = await openTestRecord();
    const [a, b] = [newEntry({ title: 'A' }), newEntry({ title: 'B' })];
    await commit(store, [put(a), put(b)], 'Created two');
    const tagged = await commit(
      store,
      [put({ ...a, tags: ['x'] }, 1), put({ ...b, tags: ['x'] }, 1)],
      'Tagged 2 entries',
      '2026-11-24T12:10:00.000Z',
    );
    await commit(store, [put({ ...b, title: 'B renamed', tags: ['x'] }, 2)], 'Renamed “B”', '2026-11-24T12:20:00.000Z');
    const changeId = tagged.ok ? tagged.changeId : '';
    expect(await findActionSubjects(store.database, changeId)).toEqual([
      {
        kind: 'entry',
        id: b.id,
        name: 'B renamed',
        laterEdit: { label: 'Renamed “B”', at: '2026-11-24T12:20:00.000Z' },
      },
      { kind: 'entry', id: a.id, name: 'A', laterEdit: null },
    ]);
    const refused = await store.undo(changeId);
    expect(refused).toMatchObject({ ok: false, code: 'conflict' });
    expect(!refused.ok && refused.message).toContain('“B renamed” was changed again since (Renamed “B”)');
    expect(await findActionSubjects(store.database, randomUUID())).toBeNull();
  });
});
