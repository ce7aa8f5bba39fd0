import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { readLive } from '../db/read-live.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { useServices } from './services.ts';

/**
 * Runs a bounded query of renderer/db again whenever what it read changes, or when another database takes the record's place;
 * `undefined` while the first answer is on its way.
 */
export function useLive<T>(
  query: (database: RecordDatabase) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const { store } = useServices();
  const database = useSyncExternalStore(store.subscribe, () => store.database);
  return useLiveQuery(() => readLive(store, database, query), [store, database, ...dependencies]);
}
