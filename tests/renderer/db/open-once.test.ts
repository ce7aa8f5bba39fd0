import { randomUUID } from 'node:crypto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { RecordDatabase } from '../../../renderer/db/record-database.ts';
import type { Opening } from '../../../renderer/db/open-once.ts';
import { openOnce } from '../../../renderer/db/open-once.ts';

const nameOf = (): string => `rungbook-${randomUUID()}-1`;

test('opening tells whether there was a database', async () => {
  const name = nameOf();
  const first = new RecordDatabase(name);
  await first.open();
  expect(first.opening).toEqual({ created: true, dataLoss: null });
  first.close();
  const second = new RecordDatabase(name);
  await second.open();
  expect(second.opening).toEqual({ created: false, dataLoss: null });
  second.close();
});

test('what the browser says that it lost is heard', () => {
  const opening: Opening = { created: false, dataLoss: null };
  const request = new EventTarget();
  // The one event that no IndexedDB but Chromium's own, after damage, can be made to send.
  const factory = { open: () => request } as unknown as IDBFactory;
  openOnce(factory, opening).open(nameOf(), 10);
  request.dispatchEvent(Object.assign(new Event('upgradeneeded'), { oldVersion: 0, dataLoss: 'total' }));
  expect(opening).toEqual({ created: true, dataLoss: 'total' });
});

test('a database is not opened again behind our back after it was closed', async () => {
  const database = new RecordDatabase(nameOf());
  await database.open();
  database.close({ disableAutoOpen: false });
  await expect(database.open()).rejects.toThrow('opened once and never again');
  await expect(database.meta.toArray()).rejects.toThrow();
});

test('a database of a higher version is not opened, let alone written', async () => {
  const name = nameOf();
  const newer = new Dexie(name);
  newer.version(2).stores({ meta: 'key', entry: 'record.id', dream: 'id' });
  await newer.open();
  newer.close();
  await expect(new RecordDatabase(name).open()).rejects.toThrow('opened once and never again');
  const again = await new Dexie(name).open();
  expect([again.verno, again.tables.map((table) => table.name)]).toEqual([2, ['dream', 'entry', 'meta']]);
  again.close();
});

test('a database with fewer tables is not stretched in place', async () => {
  const name = nameOf();
  const other = new Dexie(name);
  other.version(1).stores({ meta: 'key', entry: 'record.id' });
  await other.open();
  other.close();
  await expect(new RecordDatabase(name).open()).rejects.toThrow();
  const again = await new Dexie(name).open();
  expect(again.tables.map((table) => table.name)).toEqual(['entry', 'meta']);
  again.close();
});
