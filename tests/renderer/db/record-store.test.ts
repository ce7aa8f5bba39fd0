import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JournalPort } from '../../../renderer/db/journal-port.ts';
import { createRecordStore } from '../../../renderer/db/record-store.ts';
import type { NumberedBatch } from '../../../shared/change/operation.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { checksum } from '../../../shared/change/checksum.ts';
import { newEntry, openTestRecord, put, save } from './open-test-record.ts';
import { everyRevision } from './every-revision.ts';
import { refuseWrites } from './refuse-writes.ts';

/** A journal in memory that can refuse, as a full disk does. */
function memoryJournal() {
  const batches: NumberedBatch[] = [];
  const state = { refuse: false };
  const port: JournalPort = {
    append: (batch) => {
      if (state.refuse) return Promise.resolve(failed('not-saved', 'Not saved: the disk is full.'));
      batches.push({ ...batch, sequence: batches.length + 1 });
      return Promise.resolve(ok({ sequence: batches.length }));
    },
    readAfter: (sequence, limit) => Promise.resolve(ok(batches.slice(sequence, sequence + limit))),
    head: () => Promise.resolve(ok({ sequence: batches.length })),
  };
  return { port, batches, state };
}

describe('the one door for writes', () => {
  it('stores a record in an envelope with its revision and checksum', async () => {
    const store = await openTestRecord();
    const entry = newEntry();
    expect(await save(store, [put(entry)])).toMatchObject({ ok: true, sequence: 1 });
    const row = await store.database.rows('entry').get(entry.id);
    expect(row).toEqual({ rev: 1, sum: checksum(entry), bin: 0, open: 0, record: entry });
    expect(await store.database.meta.get('head')).toEqual({ key: 'head', value: 1 });
  });

  it('refuses what the schema refuses, with words, and writes nothing anywhere', async () => {
    const { port, batches } = memoryJournal();
    const store = await openTestRecord(() => port);
    const result = await save(store, [put(newEntry()), put(newEntry({ title: '  ' }))]);
    expect(result).toMatchObject({ ok: false, code: 'invalid', message: 'Give the entry a title.', path: 'title' });
    expect(batches).toHaveLength(0);
    expect(await store.database.rows('entry').count()).toBe(0);
  });

  it('refuses a change made from an older revision and keeps the newer text', async () => {
    const store = await openTestRecord();
    const entry = newEntry();
    await save(store, [put(entry)]);
    await save(store, [put({ ...entry, title: 'Newer' }, 1)]);
    expect(await save(store, [put({ ...entry, title: 'Older' }, 1)])).toMatchObject({ ok: false, code: 'conflict' });
    expect((await store.database.rows('entry').get(entry.id))?.record.title).toBe('Newer');
  });

  it('says "not saved" when the journal refuses, leaves the database alone, and saves again afterwards', async () => {
    const { port, state } = memoryJournal();
    const store = await openTestRecord(() => port);
    state.refuse = true;
    const entry = newEntry();
    expect(await save(store, [put(entry)])).toMatchObject({ ok: false, code: 'not-saved' });
    expect(await store.database.rows('entry').count()).toBe(0);
    state.refuse = false;
    expect(await save(store, [put(entry)])).toMatchObject({ ok: true, sequence: 1 });
  });

  it('stops writing when the database refuses after the journal has it, and catches up on the next start', async () => {
    const { port, batches } = memoryJournal();
    const store = await openTestRecord(() => port);
    const entry = newEntry();
    const mend = refuseWrites(store.database);
    expect(await save(store, [put(entry)])).toMatchObject({ ok: false, code: 'stopped', kept: true });
    expect(await save(store, [put(newEntry())])).toMatchObject({ ok: false, code: 'stopped', kept: false });
    expect(batches).toHaveLength(1);
    mend();
    const restarted = createRecordStore({
      database: store.database,
      journal: port,
      now: () => '2026-11-24T12:00:00.000Z',
      newId: () => crypto.randomUUID(),
      app: '0.1.0',
    });
    expect(await restarted.catchUp()).toBe(1);
    expect((await store.database.rows('entry').get(entry.id))?.record).toEqual(entry);
    expect(await restarted.catchUp()).toBe(0);
  });

  it('does not call a change kept when the database refuses and no journal stands behind it', async () => {
    const store = await openTestRecord();
    refuseWrites(store.database);
    expect(await save(store, [put(newEntry())])).toMatchObject({ ok: false, code: 'stopped', kept: false });
  });

  it('never writes over what the journal has and the database does not have yet', async () => {
    const { port, batches } = memoryJournal();
    const entry = newEntry();
    const first = await openTestRecord(() => port);
    await save(first, [put(entry)]);
    const behind = await openTestRecord(() => port);
    const later = newEntry({ title: 'Later' });
    expect(await save(behind, [put(later)])).toMatchObject({ ok: true, sequence: 2 });
    expect((await behind.database.rows('entry').toArray()).map(({ record }) => record.title).sort()).toEqual(
      [entry.title, 'Later'].sort(),
    );
    const unreadable = await openTestRecord(() => ({
      ...port,
      readAfter: () => Promise.resolve(failed('journal-damaged', 'The journal on disk is damaged.')),
    }));
    expect(await save(unreadable, [put(newEntry())])).toMatchObject({
      ok: false,
      code: 'not-saved',
      message: 'The journal on disk is damaged.',
    });
    expect(batches).toHaveLength(2);
  });

  it('keeps the order of calls made at once', async () => {
    const { port, batches } = memoryJournal();
    const store = await openTestRecord(() => port);
    const entry = newEntry();
    const results = await Promise.all([
      save(store, [put(entry)], 'one'),
      save(store, [put({ ...entry, title: 'Two' }, 1)], 'two'),
      save(store, [put({ ...entry, title: 'Three' }, 2)], 'three'),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
    expect(batches.map((batch) => batch.label)).toEqual(['one', 'two', 'three']);
  });
});

describe('history and undo', () => {
  it('keeps revisions, coalescing those of one editing session', async () => {
    const store = await openTestRecord();
    const entry = newEntry();
    await save(store, [put(entry)], 'Wrote', 'visit-1');
    await save(store, [put({ ...entry, title: 'B' }, 1)], 'Wrote', 'visit-1');
    await save(store, [put({ ...entry, title: 'C' }, 2)], 'Wrote', 'visit-2');
    const revisions = await everyRevision(store.database);
    expect(revisions.map(({ rev }) => rev)).toEqual([2, 3]);
  });

  it('undoes a deletion, a change and a creation, each recorded in the history', async () => {
    const store = await openTestRecord();
    const entry = newEntry();
    await save(store, [put(entry)], 'Wrote');
    await save(store, [put({ ...entry, deletedAt: '2026-11-24T12:00:00.000Z' }, 1)], 'Deleted');
    expect(await store.undoLast()).toMatchObject({ ok: true, label: 'Deleted' });
    expect((await store.database.rows('entry').get(entry.id))?.record.deletedAt).toBeNull();
    expect(await store.undoLast()).toMatchObject({ ok: true, label: 'Wrote' });
    expect(await store.database.rows('entry').get(entry.id)).toBeUndefined();
    expect(await store.undoLast()).toBeNull();
    expect((await everyRevision(store.database)).map(({ label }) => label)).toEqual([
      'Wrote',
      'Deleted',
      'Undid: Deleted',
      'Undid: Wrote',
    ]);
  });

  it('takes back the action that only the journal has yet', async () => {
    const { port } = memoryJournal();
    const first = await openTestRecord(() => port);
    await save(first, [put(newEntry())], 'Older');
    await save(first, [put(newEntry())], 'Newer');
    const behind = await openTestRecord(() => port);
    expect(await behind.undoLast()).toMatchObject({ ok: true, label: 'Newer' });
  });

  it('refuses an undo when the record has moved on, and says where the versions are', async () => {
    const store = await openTestRecord();
    const entry = newEntry();
    const first = await save(store, [put(entry)], 'Wrote');
    await save(store, [put({ ...entry, title: 'B' }, 1)], 'Renamed');
    const undone = await store.undo(first.ok ? first.changeId : '');
    expect(undone).toMatchObject({ ok: false, code: 'conflict' });
    expect((await store.database.rows('entry').get(entry.id))?.record.title).toBe('B');
  });

  it('forgets the oldest steps, but never an import', async () => {
    const store = await openTestRecord();
    const imported = await save(store, [put(newEntry({ batchId: randomUUID() }))], 'Imported');
    const first = await save(store, [put(newEntry())], 'First');
    for (let count = 0; count < 210; count += 1) await save(store, [put(newEntry())]);
    expect(await store.undo(first.ok ? first.changeId : '')).toMatchObject({ ok: false, code: 'conflict' });
    expect(await store.undo(imported.ok ? imported.changeId : '')).toMatchObject({ ok: true });
  });

  it('takes a batch of an import back in one step and lets it come again', async () => {
    const store = await openTestRecord();
    const batch = Array.from({ length: 30 }, (_, index) => newEntry({ title: `Import ${index}` }));
    const imported = await save(
      store,
      batch.map((entry) => put(entry)),
      'Imported 30 entries',
    );
    await store.undo(imported.ok ? imported.changeId : '');
    expect(await store.database.rows('entry').count()).toBe(0);
    expect(
      await save(
        store,
        batch.map((entry) => put(entry, 2)),
        'Imported again',
      ),
    ).toMatchObject({ ok: true });
  });
});
