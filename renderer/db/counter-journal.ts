import type { JournalPort } from './journal-port.ts';
import { ok } from '../../shared/ipc/result.ts';
import { readMeta } from './read-meta.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * Stands in for the journal where there is no vault (browser mode, previews): it only counts on from the database's own head,
 * so nothing but IndexedDB keeps the record there, and the app says so.
 */
export function createCounterJournal(database: RecordDatabase): JournalPort {
  let last: number | null = null;
  const head = async (): Promise<number> => (last ??= (await readMeta(database, ['head'])).head ?? 0);
  return {
    append: async () => {
      last = (await head()) + 1;
      return ok({ sequence: last });
    },
    readAfter: () => Promise.resolve(ok([])),
    head: async () => ok({ sequence: await head() }),
  };
}
