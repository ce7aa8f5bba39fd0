import { randomUUID } from 'node:crypto';
import { afterEach } from 'vitest';
import type { OpenOptions, OpenRecord } from '../../../../renderer/db/open-record.ts';
import { openRecord } from '../../../../renderer/db/open-record.ts';
import { RecordDatabase } from '../../../../renderer/db/record-database.ts';
import { newEntry, put, save } from '../open-test-record.ts';
import { memoryVault } from './memory-vault.ts';

const opened: OpenRecord[] = [];
afterEach(() => {
  for (const record of opened.splice(0)) record.close();
});

/** A profile with a vault in memory, which can be opened again and again; what the person is told is in `told`. */
export function profileWithVault() {
  const id = randomUUID();
  const main = memoryVault(`rungbook-${id}-1`);
  const told: string[] = [];
  const open = async (options: Partial<OpenOptions> = {}): Promise<OpenRecord> => {
    const record = await openRecord({
      databaseName: main.vault.pointer,
      journal: null,
      vault: main.port,
      pointer: main.pointer,
      now: () => '2026-11-24T12:00:00.000Z',
      newId: randomUUID,
      app: '0.1.0',
      tell: (text) => told.push(text),
      ...options,
    });
    opened.push(record);
    return record;
  };
  return { id, ...main, told, open };
}

/** A profile with so many entries, half of them compacted, closed again. */
export async function writtenProfile(count = 6) {
  const one = profileWithVault();
  const { store, close } = await one.open();
  const entries = Array.from({ length: count }, (_, index) => newEntry({ title: `Entry ${index}` }));
  for (const [index, entry] of entries.entries()) {
    await save(store, [put(entry)], `Wrote ${index}`);
    if (index === count / 2) one.vault.compact();
  }
  close();
  return { ...one, entries };
}

/** The titles of all entries, in order. */
export const titles = async ({ store }: OpenRecord): Promise<string[]> =>
  (await store.database.rows('entry').toArray()).map(({ record }) => record.title).sort();

/** The titles that `writtenProfile` gives. */
export const wanted = (count: number): string[] => Array.from({ length: count }, (_, index) => `Entry ${index}`);

/** Works on a database behind the app's back. */
export async function tamper(name: string, work: (database: RecordDatabase) => Promise<unknown>): Promise<void> {
  const database = new RecordDatabase(name);
  await database.open();
  await work(database);
  database.close();
}
