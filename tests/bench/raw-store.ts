/** The least that IndexedDB can do durably: one strict put. */
export interface RawStore {
  put: (row: { id: string; text: string }) => Promise<void>;
}

/** Opens a store of its own for the control. */
export function openRawStore(): Promise<RawStore> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('save-bench-control', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onerror = () => reject(new Error('The control’s database was not opened.'));
    opening.onsuccess = () => {
      const database = opening.result;
      resolve({
        put: (row) =>
          new Promise((done, failed) => {
            const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
            transaction.objectStore('rows').put(row);
            transaction.oncomplete = () => done();
            transaction.onabort = () => failed(new Error('The control’s put was aborted.'));
          }),
      });
    };
  });
}
