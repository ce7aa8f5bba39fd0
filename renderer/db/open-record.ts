import type { RescueReason } from '../../shared/ipc/contract/app-contract.ts';
import { createCounterJournal } from './counter-journal.ts';
import { DraftsDatabase } from './drafts-database.ts';
import type { JournalPort } from './journal-port.ts';
import { NewerSchemaError } from './opening/opening-errors.ts';
import { RESCUE_WORDS } from './opening/rescue-words.ts';
import { openSound } from './opening/open-sound.ts';
import { openVault } from './opening/open-vault.ts';
import type { DatabasePointer, VaultPort } from './opening/vault-port.ts';
import type { MakeAgain } from './living-database.ts';
import { hearMoved } from './moved-record.ts';
import { databaseFamily } from './opening/database-names.ts';
import { RecordDatabase } from './record-database.ts';
import type { RecordStore } from './record-store.ts';
import { createRecordStore } from './record-store.ts';

/** One profile's opened record: the door, and the drafts beside it. */
export interface OpenRecord {
  store: RecordStore;
  drafts: DraftsDatabase;
  /** Free bytes on the disk of the vault; `null` without one. */
  freeBytes: number | null;
  close: () => void;
}

export interface OpenOptions {
  databaseName: string;
  /** `null` in browser mode, where no vault stands behind the database. */
  journal: JournalPort | null;
  /** The vault of a real record; a record of a test may have a journal alone. */
  vault?: VaultPort | null;
  /** Without one (in tests) a database is never made again. */
  pointer?: DatabasePointer;
  now: () => string;
  newId: () => string;
  /** The version of this Rungbook. */
  app: string;
  /** Hears the one sentence about what was recovered, at opening or later. */
  tell?: (sentence: string) => void;
  /** Main set the databases aside, because the browser opened none of them. */
  isSetAside?: boolean;
  /** Shows the record from memory, with writes off. */
  rescue?: RescueReason | null;
}

async function openInOrder(options: OpenOptions): Promise<OpenRecord> {
  const { databaseName, vault = null, now, newId, app, tell = () => undefined, rescue = null } = options;
  const opening = vault && (await openVault(vault, rescue !== null));
  let database: RecordDatabase;
  let makeAgain: MakeAgain | undefined;
  if (rescue !== null && vault) {
    database = await (await import('./opening/open-rescue.ts')).openRescue(databaseName, vault);
  } else {
    const sound = await openSound({ ...options, vault, tell }, opening);
    ({ database, makeAgain } = sound);
  }
  const journal = vault?.journal ?? options.journal ?? createCounterJournal(database);
  const refusal = rescue === null ? undefined : RESCUE_WORDS[rescue];
  const store = createRecordStore({ database, journal, now, newId, app, makeAgain, refusal });
  if (rescue === null && (await database.rows('profile').count()) === 0) await store.catchUp();
  const family = databaseFamily(databaseName);
  const stopHearing = options.pointer
    ? hearMoved(family, (name) => name === store.database.name, store.moved)
    : () => undefined;
  const drafts = new DraftsDatabase(databaseName);
  return {
    store,
    drafts,
    freeBytes: opening?.freeBytes ?? null,
    close: () => {
      stopHearing();
      store.database.close();
      drafts.close();
    },
  };
}

/**
 * Opens a record in the order that keeps it safe: the vault is asked first (a newer schema stops, too little space asks for
 * rescue), then the database is opened once and compared; one that is not as it should be is made again. Bringing a sound one up to
 * the journal is left to the caller's moment: the first write waits for it. Rejects with words when it cannot be opened.
 */
export async function openRecord(options: OpenOptions): Promise<OpenRecord> {
  try {
    return await openInOrder(options);
  } catch (error) {
    throw error instanceof NewerSchemaError ? error.saidBy(options.app) : error;
  }
}

/** Deletes a profile's databases for good: the record, what an interrupted rebuild left of it, and its drafts. */
export async function deleteRecord(databaseName: string): Promise<void> {
  await new RecordDatabase(databaseName).delete();
  const { deleteOthers } = await import('./opening/delete-others.ts');
  await deleteOthers(databaseName);
  await new DraftsDatabase(databaseName).delete();
}
