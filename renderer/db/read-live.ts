import type { RecordDatabase } from './record-database.ts';
import type { RecordStore } from './record-store.ts';

/** What the browser answers when the files below a database cannot be read any more. */
const FILE_TROUBLE = new Set(['UnknownError', 'NotFoundError', 'DataError', 'NotReadableError', 'OpenFailedError']);

/** Beyond the zone of the query: what is done about the database must not count as part of reading it. */
const outside = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => setTimeout(() => void work().then(resolve, reject), 0));

/**
 * Answers a query of a screen. When the database under it cannot be read, it is made again, and the answer never comes: the screen
 * asks the new one instead. Rejects when that fails too.
 */
export async function readLive<T>(
  store: RecordStore,
  database: RecordDatabase,
  query: (database: RecordDatabase) => Promise<T>,
): Promise<T> {
  try {
    return await query(database);
  } catch (error) {
    if (!(error instanceof Error) || !FILE_TROUBLE.has(error.name)) throw error;
    if (await outside(() => store.distrust(database))) return new Promise(() => undefined);
    throw error;
  }
}
