import { useLiveQuery } from 'dexie-react-hooks';
import type { RecordDatabase } from '../db/record-database.ts';
import { useServices } from './services.ts';

/** Runs a bounded query of renderer/db again whenever what it read changes; `undefined` while the first answer is on its way. */
export function useLive<T>(
  query: (database: RecordDatabase) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const { store } = useServices();
  return useLiveQuery(() => query(store.database), [store, ...dependencies]);
}
