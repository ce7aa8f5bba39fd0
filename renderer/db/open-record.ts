import { createCounterJournal } from './counter-journal.ts';
import { DraftsDatabase } from './drafts-database.ts';
import type { JournalPort } from './journal-port.ts';
import { RecordDatabase } from './record-database.ts';
import type { RecordStore } from './record-store.ts';
import { createRecordStore } from './record-store.ts';

/** One profile's opened record: the door, and the drafts beside it. */
export interface OpenRecord {
  store: RecordStore;
  drafts: DraftsDatabase;
  close: () => void;
}

interface OpenOptions {
  databaseName: string;
  /** `null` in browser mode, where no vault stands behind the database. */
  journal: JournalPort | null;
  now: () => string;
  newId: () => string;
}

/**
 * Opens the database once, and the drafts. Bringing it up to the journal is left to the caller's moment: the first write waits for
 * it. A database without a profile may just be behind, so then it is done here. Rejects when it cannot be opened.
 */
export async function openRecord({ databaseName, journal, now, newId }: OpenOptions): Promise<OpenRecord> {
  const database = new RecordDatabase(databaseName);
  await database.open();
  const store = createRecordStore({ database, journal: journal ?? createCounterJournal(database), now, newId });
  if ((await database.rows('profile').count()) === 0) await store.catchUp();
  const drafts = new DraftsDatabase(databaseName);
  return {
    store,
    drafts,
    close: () => {
      database.close();
      drafts.close();
    },
  };
}

/** Deletes a profile's databases for good: the record and its drafts. */
export async function deleteRecord(databaseName: string): Promise<void> {
  await new RecordDatabase(databaseName).delete();
  await new DraftsDatabase(databaseName).delete();
}
