import { Dexie, RangeSet } from 'dexie';
import type { IndexableType, ObservabilitySet } from 'dexie';
import type { RecordDatabase } from './record-database.ts';

/** From here on naming each key costs more than asking all watchers again. */
const MANY = 50;

const everything = () => new RangeSet(-Infinity, [[]]);

/** Gathers what a transaction changed, for whoever watches the database (`liveQuery`). */
export interface ChangedParts {
  add: (table: string, keys: readonly IDBValidKey[] | 'all') => void;
  /** To be called when the transaction is complete. */
  tell: () => void;
}

/**
 * Dexie notes by itself what goes through its tables; what a plain transaction writes is told in the same words. Keys are exact;
 * of an index the whole is told, since the row that was replaced is not known here.
 */
export function createChangedParts(database: RecordDatabase): ChangedParts {
  const parts: ObservabilitySet = {};
  const partOf = (table: string, index: string) => {
    const name = `idb://${database.name}/${table}/${index}` as const;
    return (parts[name] ??= new RangeSet()) as InstanceType<typeof RangeSet>;
  };
  return {
    add: (table, keys) => {
      for (const index of ['', ':dels']) {
        if (keys === 'all' || keys.length > MANY) partOf(table, index).add(everything());
        else partOf(table, index).addKeys(keys as IndexableType[]);
      }
      for (const { name } of database.table(table).schema.indexes) partOf(table, name).add(everything());
    },
    tell: () => void Dexie.on.storagemutated.fire(parts),
  };
}
