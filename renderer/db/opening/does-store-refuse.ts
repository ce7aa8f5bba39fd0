import { Dexie } from 'dexie';

const PROBE = 'rungbook-probe';
/** Another process that is just ending may hold the files for a moment, in milliseconds. */
const PAUSES = [0, 50, 100] as const;

/** Opens a database that never held anything, and removes it again. */
const opens = (factory: IDBFactory): Promise<boolean> =>
  new Promise((resolve) => {
    const request = factory.open(PROBE);
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      request.result.close();
      factory.deleteDatabase(PROBE);
      resolve(true);
    };
  });

/**
 * Does the browser open no database at all, not even a new one? Then the files that all of them share are damaged, and making one
 * database again beside another cannot work.
 */
export async function doesStoreRefuse(factory: IDBFactory = Dexie.dependencies.indexedDB): Promise<boolean> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (await opens(factory).catch(() => false)) return false;
  }
  return true;
}
