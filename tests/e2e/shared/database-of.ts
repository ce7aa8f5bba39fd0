import type { Page } from '@playwright/test';

/** The name of the database that the record is in, as the profile list says; the only profile of the data folder. */
export const databaseOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    interface Bridge {
      ask: (verb: string, request: null) => Promise<{ value: { profiles: { database: string }[] } }>;
    }
    const list = await (window as unknown as { rungbook: Bridge }).rungbook.ask('profiles.list', null);
    return list.value.profiles[0]?.database ?? '';
  });

/** Deletes the first row of a store behind the app's back, as damage does. */
export const deleteFirstRow = (page: Page, database: string, store: string): Promise<void> =>
  page.evaluate(
    async ([name, from]) => {
      const open = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database could not be opened.'));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = open.transaction(from, 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(new Error('The row could not be deleted.'));
        const cursor = transaction.objectStore(from).openCursor();
        cursor.onsuccess = () => void cursor.result?.delete();
      });
      open.close();
    },
    [database, store] as const,
  );

/** Makes one database refuse every write from now on; others still take them. */
export const breakOneDatabase = (page: Page, database: string): Promise<void> =>
  page.evaluate((broken) => {
    // Called below with the store it belongs to.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.transaction.db.name === broken) throw new DOMException('broken by a test', 'UnknownError');
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    };
  }, database);
