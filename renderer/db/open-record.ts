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

/** Opens the database once, brings it up to the journal, and opens the drafts. Rejects when the database cannot be opened. */
export async function openRecord({ databaseName, journal, now, newId }: OpenOptions): Promise<OpenRecord> {
  const database = new RecordDatabase(databaseName);
  await database.open();
  const store = createRecordStore({ database, journal: journal ?? createCounterJournal(database), now, newId });
  await store.catchUp();
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
