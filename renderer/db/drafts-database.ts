import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import { databaseFamily } from './opening/database-names.ts';

/** What was typed and is not (yet) a valid record, keyed by form; `baseRev` says from which revision it was begun. */
export interface Draft {
  key: string;
  baseRev: number;
  value: unknown;
  savedAt: string;
}

/**
 * A small database beside the record, so that a draft survives a kill without passing the door for records. It keeps its name when
 * another database takes the record's place.
 */
export class DraftsDatabase extends Dexie {
  declare readonly drafts: Table<Draft, string>;

  constructor(recordDatabaseName: string) {
    super(`${databaseFamily(recordDatabaseName)}-drafts`, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'key, savedAt' });
  }
}
