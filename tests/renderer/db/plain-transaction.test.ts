import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { plainTransaction } from '../../../renderer/db/plain-transaction.ts';
import type { RecordDatabase } from '../../../renderer/db/record-database.ts';
import { toRow } from '../../../renderer/db/row.ts';
import { newEntry, openTestRecord, put, save } from './open-test-record.ts';

/** What a watched question answered so far, and the next answer. */
function watch<T>(question: () => Promise<T>) {
  const answers: T[] = [];
  let wake: () => void = () => undefined;
  liveQuery(question).subscribe((answer) => {
    answers.push(answer);
    wake();
  });
  const until = async (count: number): Promise<T[]> => {
    while (answers.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return answers;
  };
  return { answers, until };
}

const titlesOf = (database: RecordDatabase) => async () => {
  const rows = await database.rows('entry').where('bin').equals(0).toArray();
  return rows.map(({ record }) => record.title);
};

test('whoever watches hears of what was put, replaced and removed', async () => {
  const store = await openTestRecord();
  const { database } = store;
  const entry = newEntry({ title: 'First' });
  const titles = watch(titlesOf(database));
  const one = watch(async () => (await database.rows('entry').get(entry.id))?.record.title);
  const versions = watch(() => database.history.where('subjects').equals(`entry:${entry.id}`).count());
  await Promise.all([titles.until(1), one.until(1), versions.until(1)]);
  await save(store, [put(entry)]);
  await Promise.all([titles.until(2), one.until(2), versions.until(2)]);
  await save(store, [put({ ...entry, title: 'Second' }, 1)]);
  await Promise.all([titles.until(3), one.until(3)]);
  await save(store, [{ op: 'tombstone', kind: 'entry', id: entry.id, baseRev: 2 }]);
  expect(await titles.until(4)).toEqual([[], ['First'], ['Second'], []]);
  expect(await one.until(4)).toEqual([undefined, 'First', 'Second', undefined]);
  expect((await versions.until(2)).slice(0, 2)).toEqual([0, 1]);
});

test('whoever watches one record is not asked again for another one, unless very many change', async () => {
  const store = await openTestRecord();
  const { database } = store;
  const entry = newEntry();
  await save(store, [put(entry)]);
  const one = watch(() => database.rows('entry').get(entry.id));
  const all = watch(titlesOf(database));
  await all.until(1);
  await save(store, [put(newEntry())]);
  await all.until(2);
  expect(one.answers).toHaveLength(1);
  await save(
    store,
    Array.from({ length: 60 }, () => put(newEntry())),
  );
  expect(await one.until(2)).toHaveLength(2);
});

test('what fails within leaves nothing, and nobody is told', async () => {
  const { database } = await openTestRecord();
  const titles = watch(titlesOf(database));
  await titles.until(1);
  const failing = plainTransaction(database, 'readwrite', ['entry'], (transaction) => {
    transaction.put('entry', [toRow<'entry'>(newEntry(), 1)]);
    return Promise.reject(new Error('No.'));
  });
  await expect(failing).rejects.toThrow('No.');
  expect(await database.rows('entry').count()).toBe(0);
  expect(titles.answers).toEqual([[]]);
});

test('what the database itself refuses rejects, with nothing written', async () => {
  const { database } = await openTestRecord();
  const failing = plainTransaction(database, 'readwrite', ['entry', 'meta'], (transaction) => {
    transaction.put('meta', [{ key: 'head', value: 7 }]);
    transaction.put('entry', [{ record: { id: {} } }]);
    return Promise.resolve();
  });
  await expect(failing).rejects.toThrow();
  expect(await database.meta.get('head')).toBeUndefined();
  database.close();
  await expect(plainTransaction(database, 'readonly', ['meta'], () => Promise.resolve())).rejects.toThrow();
});
