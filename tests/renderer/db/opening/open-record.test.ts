import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { readMeta } from '../../../../renderer/db/read-meta.ts';
import { lookAtCounts, lookThrough } from '../../../../renderer/db/opening/look-through.ts';
import type { RecordDatabase } from '../../../../renderer/db/record-database.ts';
import { newEntry, put, save } from '../open-test-record.ts';
import { profileWithVault, tamper, titles, wanted, writtenProfile } from './profile-with-vault.ts';
import { everyRevision } from '../every-revision.ts';
import { refuseWrites } from '../refuse-writes.ts';

test('a sound database is opened as it is, and nothing is told', async () => {
  const { open, vault, told } = await writtenProfile();
  const record = await open();
  expect(await titles(record)).toEqual(wanted(6));
  expect(told).toEqual([]);
  expect(vault.asked.filter((what) => what !== 'open')).toEqual([]);
});

test('a lost database is made again from snapshot and journal, under the next name, with history and undo', async () => {
  const { open, vault, told, id, entries } = await writtenProfile();
  await Dexie.delete(vault.pointer);
  const record = await open();
  expect(vault.pointer).toBe(`rungbook-${id}-2`);
  expect(record.store.database.name).toBe(vault.pointer);
  expect(await titles(record)).toEqual(wanted(6));
  expect(await everyRevision(record.store.database)).toHaveLength(6);
  expect(told).toEqual([
    'The database of your record was lost, so it was made again from the vault: 6 records, nothing is missing.',
  ]);
  expect((await record.store.database.meta.get('recovered'))?.value).toMatchObject({ text: told[0] });
  expect(await record.store.undoLast()).toMatchObject({ ok: true, label: 'Wrote 5' });
  expect(await save(record.store, [put({ ...entries[0]!, title: 'Changed' }, 1)])).toMatchObject({ ok: true });
  record.close();
  expect(await titles(await open())).toEqual(['Changed', ...wanted(5).slice(1)]);
});

const damages: Record<string, (database: RecordDatabase) => Promise<unknown>> = {
  'a row that is missing': async (database) =>
    database.rows('entry').delete((await database.rows('entry').toArray())[2]!.record.id),
  'a row whose text changed': (database) =>
    database
      .rows('entry')
      .toCollection()
      .modify((row) => void (row.record.title = 'Flipped')),
  'a head beyond the vault with rows gone': async (database) => {
    await database.rows('entry').clear();
    await database.meta.put({ key: 'head', value: 40 });
  },
};
test.each(Object.entries(damages))('%s: made again, and told', async (_name, damage) => {
  const { open, vault, told } = await writtenProfile();
  await tamper(vault.pointer, damage);
  const record = await open();
  // As the app does once its first screen stands.
  await lookAtCounts(record.store);
  expect(await titles(record)).toEqual(wanted(6));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^The database of your record was damaged, so it was made again from the vault: 6 records/);
});

test('looking through a sound database deletes those from before, and no other', async () => {
  const { open, vault, told } = await writtenProfile();
  const [first, other] = [vault.pointer, (await writtenProfile()).vault.pointer];
  await tamper(first, (database) => database.meta.put({ key: 'head', value: 0 }));
  const { store } = await open();
  expect(vault.pointer).not.toBe(first);
  expect(await Dexie.exists(first)).toBe(true);
  await lookThrough(store, () => Promise.resolve());
  expect(await Promise.all([first, vault.pointer, other].map((name) => Dexie.exists(name)))).toEqual([
    false,
    true,
    true,
  ]);
  expect(told).toHaveLength(1);
});

test('one changed letter that no sample met is found when the whole database is looked through', async () => {
  const { open, vault, told, entries } = await writtenProfile();
  const record = await open();
  await record.store.database.rows('entry').update(entries[3]!.id, { 'record.title': 'Flipped' });
  await lookThrough(record.store, () => Promise.resolve());
  expect(await titles(record)).toEqual(wanted(6));
  expect(record.store.database.name).toBe(vault.pointer);
  expect(told).toHaveLength(1);
});

test('a database that is behind catches up without being made again', async () => {
  const { open, vault, told } = await writtenProfile();
  await tamper(vault.pointer, async (database) => {
    const last = (await database.rows('entry').toArray()).find(({ record }) => record.title === 'Entry 5')!;
    await database.rows('entry').delete(last.record.id);
    await database.meta.bulkPut([
      { key: 'head', value: 5 },
      { key: 'counts', value: { ...(await readMeta(database, ['counts'])).counts!, entry: 5 } },
    ]);
  });
  const record = await open();
  await record.store.catchUp();
  expect(await titles(record)).toEqual(wanted(6));
  expect(told).toEqual([]);
});

test('a record of a newer Rungbook is not opened: both versions are named and nothing is written', async () => {
  const { open, vault } = await writtenProfile();
  vault.opening.newestSchema = 7;
  vault.opening.newestApp = '3.0.0';
  const before = (await Dexie.getDatabaseNames()).sort();
  await expect(open()).rejects.toThrow(
    'This record was made by a newer Rungbook (schema 7 of Rungbook 3.0.0; this one, Rungbook 0.1.0, knows 1). Nothing was changed.',
  );
  expect((await Dexie.getDatabaseNames()).sort()).toEqual(before);
  expect(vault.asked.at(-1)).toBe('open');
});

test('a database of a newer Rungbook is not written either, where no vault says so first', async () => {
  const { open, vault } = await writtenProfile();
  await tamper(vault.pointer, (database) => database.meta.put({ key: 'schema', value: 2 }));
  await expect(open()).rejects.toThrow('(schema 2; this one, Rungbook 0.1.0, knows 1). Nothing was changed.');
});

test('with less than 50 MB free no database is opened at all', async () => {
  const { open, vault } = profileWithVault();
  vault.opening.freeBytes = 49_000_000;
  await expect(open()).rejects.toMatchObject({ name: 'RescueNeededError', reason: 'space' });
  expect(await Dexie.exists(vault.pointer)).toBe(false);
});

test('rescue shows everything, saves nothing, and says so at every attempt', async () => {
  const { open, vault } = await writtenProfile();
  vault.opening.freeBytes = 1;
  const appended = vault.batches.length;
  const record = await open({ rescue: 'space' });
  expect(await titles(record)).toEqual(wanted(6));
  const refused = await save(record.store, [put(newEntry())]);
  expect(refused).toMatchObject({ ok: false, code: 'not-saved' });
  expect(refused).toHaveProperty('message', expect.stringMatching(/^Not saved: the disk is nearly full/));
  expect(await record.store.undoLast()).toMatchObject({ ok: false });
  expect(vault.batches).toHaveLength(appended);
  expect(await titles(record)).toEqual(wanted(6));
});

test('a database that refuses after the journal has the change is made again at once: saved', async () => {
  const { open, vault, told } = await writtenProfile();
  const record = await open();
  const broken = record.store.database;
  refuseWrites(broken);
  let heard = 0;
  record.store.subscribe(() => (heard += 1));
  expect(await save(record.store, [put(newEntry({ title: 'Late' }))])).toMatchObject({ ok: true, sequence: 7 });
  expect(heard).toBe(1);
  expect(record.store.database).not.toBe(broken);
  expect(record.store.database.name).toBe(vault.pointer);
  expect(await titles(record)).toEqual([...wanted(6), 'Late']);
  expect(told[0]).toMatch(
    /^The database of your record refused to work, so it was made again from the vault: 7 records/,
  );
  expect(await save(record.store, [put(newEntry())])).toMatchObject({ ok: true, sequence: 8 });
});

test('on a full disk nothing is made again: the change is kept in the journal, and the person is told to restart', async () => {
  const { open, vault } = await writtenProfile();
  const record = await open();
  refuseWrites(record.store.database);
  vault.opening.freeBytes = 3_000_000;
  expect(await save(record.store, [put(newEntry())])).toMatchObject({ ok: false, code: 'stopped', kept: true });
  expect(await save(record.store, [put(newEntry())])).toMatchObject({ ok: false, code: 'stopped', kept: false });
});

test('when the browser takes the database away, it is made again without being asked', async () => {
  const { open, vault } = await writtenProfile();
  const record = await open();
  const lost = record.store.database;
  const replaced = new Promise<void>((resolve) => record.store.subscribe(resolve));
  forceCloseDatabase(lost.backendDB() as never);
  await replaced;
  expect(record.store.database.name).toBe(vault.pointer);
  expect(await titles(record)).toEqual(wanted(6));
  expect(await save(record.store, [put(newEntry({ title: 'Later' }))])).toMatchObject({ ok: true });
});

test('an old window does not write into a record that another one moved on', async () => {
  const { open, vault } = await writtenProfile();
  const old = await open();
  await tamper(vault.pointer, (database) =>
    database
      .rows('entry')
      .toCollection()
      .modify((row) => void (row.record.title = 'Flipped')),
  );
  const current = await open({ app: '9.4.0' });
  expect(current.store.database.name).not.toBe(old.store.database.name);
  const before = vault.batches.length;
  const refused = await save(old.store, [put(newEntry())]);
  expect(refused).toMatchObject({ ok: false, code: 'stopped', kept: false });
  const both =
    /^Not saved: another window \(of Rungbook 9\.4\.0\) moved this record.*this window is of Rungbook 0\.1\.0\./;
  expect(refused).toHaveProperty('message', expect.stringMatching(both));
  expect(vault.batches).toHaveLength(before);
  expect(await old.store.distrust(old.store.database)).toBe(false);
  expect(await save(current.store, [put(newEntry())])).toMatchObject({ ok: true });
});

test('an old window that heard nothing does not throw the newer database away', async () => {
  const { open, vault } = await writtenProfile();
  const old = await open();
  vault.pointer = old.store.database.name.replace(/-1$/, '-2');
  expect(await old.store.distrust(old.store.database)).toBe(false);
  const refused = await save(old.store, [put(newEntry())]);
  expect(refused).toMatchObject({ ok: false, code: 'stopped', kept: false });
  expect(refused).toHaveProperty('message', expect.stringContaining('it did not say of which Rungbook'));
});
