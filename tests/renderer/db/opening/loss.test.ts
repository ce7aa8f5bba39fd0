import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { newEntry, put, save } from '../open-test-record.ts';
import { tamper, titles, wanted, writtenProfile } from './profile-with-vault.ts';

/** Both copies of the journal lose changes `from` to `to`. */
function lose(
  { batches, opening }: Awaited<ReturnType<typeof writtenProfile>>['vault'],
  from: number,
  to: number,
): void {
  batches.splice(
    batches.findIndex(({ sequence }) => sequence === from),
    to - from + 1,
  );
  opening.findings = [{ file: 'journal-000001.rbj', what: 'Damaged.', lost: to - from + 1, from, to }];
}

test('changes that only the database still has: the vault is made whole from it, nothing is missing', async () => {
  const profile = await writtenProfile();
  lose(profile.vault, 5, 6);
  const record = await profile.open();
  expect(profile.told).toEqual([
    'The vault was damaged in both of its copies, so it was made again from the database: 6 records, nothing is missing.',
  ]);
  expect(profile.vault.snapshot.head).toBe(6);
  expect(profile.vault.snapshot.rows.size).toBe(6);
  expect(await save(record.store, [put(newEntry({ title: 'Entry 6' }))])).toMatchObject({ ok: true, sequence: 7 });
  record.close();
  await Dexie.delete(profile.vault.pointer);
  expect(await titles(await profile.open())).toEqual(wanted(7));
});

test('a vault that is behind the database is made whole from it', async () => {
  const profile = await writtenProfile();
  profile.vault.batches.splice(4);
  await profile.open();
  expect(profile.told[0]).toMatch(/^The vault was behind the database of your record, .*nothing is missing\.$/);
  expect(profile.vault.snapshot.rows.size).toBe(6);
});

test('changes that are nowhere: the rest is there, the loss is stated exactly, and saving goes on', async () => {
  const profile = await writtenProfile();
  await Dexie.delete(profile.vault.pointer);
  lose(profile.vault, 5, 5);
  const record = await profile.open();
  expect(await titles(record)).toEqual(wanted(6).filter((title) => title !== 'Entry 4'));
  expect(profile.told).toEqual([
    'The database of your record was lost, so it was made again from the vault: 5 records, 1 change could not be read from any copy.',
  ]);
  expect(profile.vault.snapshot.head).toBe(6);
  expect(await save(record.store, [put(newEntry())])).toMatchObject({
    ok: true,
    sequence: 7,
  });
});

test('the last changes are nowhere: one sentence says so, also after the record was read on', async () => {
  const profile = await writtenProfile();
  await Dexie.delete(profile.vault.pointer);
  lose(profile.vault, 6, 6);
  const record = await profile.open();
  await record.store.catchUp();
  expect(profile.told).toEqual([
    'The database of your record was lost, so it was made again from the vault: 5 records, 1 change could not be read from any copy.',
  ]);
  expect(await save(record.store, [put(newEntry())])).toMatchObject({
    ok: true,
    sequence: 7,
  });
});

test('nobody can say how many are unreadable, but the database has them all: nothing is missing', async () => {
  const profile = await writtenProfile();
  lose(profile.vault, 6, 6);
  profile.vault.opening.findings = [{ file: 'journal-000001.rbj', what: 'Damaged.', lost: null, from: 6 }];
  await profile.open();
  expect(profile.told).toEqual([
    'The vault was damaged in both of its copies, so it was made again from the database: 6 records, nothing is missing.',
  ]);
});

test('a database that is damaged too is no source: what it claims to have beyond the vault counts as lost', async () => {
  const profile = await writtenProfile();
  profile.vault.batches.splice(5);
  await tamper(profile.vault.pointer, (database) =>
    database
      .rows('entry')
      .toCollection()
      .modify((row) => void (row.record.title = 'Flipped')),
  );
  expect(await titles(await profile.open())).toEqual(wanted(5));
  expect(profile.told[0]).toMatch(/5 records, 1 change could not be read from any copy\.$/);
});

test('a database that has what was lost, and a journal that goes on behind it, are put together', async () => {
  const profile = await writtenProfile();
  const old = await profile.open();
  // The database stays at 6 while the journal goes on to 8; then 6 is damaged in both copies.
  const { journal } = profile.port;
  for (const title of ['Entry 6', 'Entry 7']) {
    const entry = newEntry({ title });
    await journal.append({
      changeId: entry.id,
      at: entry.createdAt,
      label: title,
      session: null,
      undoOf: null,
      operations: [{ op: 'put', kind: 'entry', id: entry.id, rev: 1, schema: 1, record: { ...entry } }],
    });
  }
  old.close();
  lose(profile.vault, 6, 6);
  const record = await profile.open();
  expect(await titles(record)).toEqual(wanted(8));
  expect(profile.told[0]).toMatch(/8 records, nothing is missing\.$/);
  expect(profile.vault.snapshot.head).toBe(8);
});
