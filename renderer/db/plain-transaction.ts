import { Dexie } from 'dexie';
import { createChangedParts } from './changed-parts.ts';
import type { RecordDatabase } from './record-database.ts';

/** What a plain transaction can do with the tables that it was opened for. Writes are awaited by its end alone. */
export interface PlainTransaction {
  /** The rows with these keys in their order; `undefined` where there is none. */
  getMany: <T>(table: string, keys: readonly IDBValidKey[]) => Promise<(T | undefined)[]>;
  getAll: <T>(table: string) => Promise<T[]>;
  /** The rows that an index has for one key. */
  getByIndex: <T>(table: string, index: string, key: IDBValidKey) => Promise<T[]>;
  /** The primary keys of what an index has from `lower` up to and without `upper`. */
  keysBetween: (table: string, index: string, lower: IDBValidKey, upper: IDBValidKey) => Promise<IDBValidKey[]>;
  /** Writes rows under the keys that they hold. */
  put: (table: string, rows: readonly object[]) => void;
  /** Writes rows under the next numbers. */
  append: (table: string, rows: readonly object[]) => void;
  remove: (table: string, keys: readonly IDBValidKey[]) => void;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });

const endOf = (native: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    native.oncomplete = () => resolve();
    native.onabort = () => reject(native.error ?? new Error('The transaction was aborted.'));
  });

/**
 * Works in one transaction of IndexedDB itself, strict when it writes; rejects, with nothing written, when anything fails. Every save
 * goes through here: Dexie's own promises and bookkeeping cost a save as much as the disk does (`npm run bench -- save`). Watchers of
 * the database hear of it as of any other transaction. `work` awaits nothing but what the transaction answers.
 */
export async function plainTransaction<T>(
  database: RecordDatabase,
  mode: 'readonly' | 'readwrite',
  tables: readonly string[],
  work: (transaction: PlainTransaction) => Promise<T>,
): Promise<T> {
  const native = database.backendDB().transaction(tables, mode, { durability: 'strict' });
  const end = endOf(native);
  // Whoever waits for it hears of it; a read is told by its requests.
  end.catch(() => undefined);
  const changed = createChangedParts(database);
  const store = (table: string): IDBObjectStore => native.objectStore(table);
  const transaction: PlainTransaction = {
    getMany: (table, keys) => Promise.all(keys.map((key) => answerOf(store(table).get(key)))),
    getAll: (table) => answerOf(store(table).getAll()),
    getByIndex: (table, index, key) => answerOf(store(table).index(index).getAll(key)),
    keysBetween: (table, index, lower, upper) =>
      answerOf(
        store(table)
          .index(index)
          .getAllKeys(IDBKeyRange.bound(lower, upper, false, true)),
      ),
    put: (table, rows) => {
      const { keyPath } = database.table(table).schema.primKey;
      for (const row of rows) store(table).put(row);
      changed.add(
        table,
        rows.map((row) => Dexie.getByKeyPath(row, String(keyPath)) as IDBValidKey),
      );
    },
    append: (table, rows) => {
      for (const row of rows) store(table).add(row);
      changed.add(table, 'all');
    },
    remove: (table, keys) => {
      for (const key of keys) store(table).delete(key);
      changed.add(table, keys);
    },
  };
  try {
    const result = await work(transaction);
    if (mode === 'readonly') return result;
    native.commit();
    await end;
    changed.tell();
    return result;
  } catch (error) {
    try {
      native.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}
