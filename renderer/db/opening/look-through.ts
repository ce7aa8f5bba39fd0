import type { RecordStore } from '../record-store.ts';
import { checkRows, hasAllRows } from './check-rows.ts';
import { deleteOthers } from './delete-others.ts';

/**
 * Looks through the whole database of an open record. One that is damaged is made again; beside a sound one, the databases from
 * before are deleted. A row that is written while its page is read is read again before it counts as damage.
 */
export async function lookThrough(store: RecordStore, breathe: () => Promise<void>): Promise<void> {
  const { database } = store;
  const isSound = async (): Promise<boolean> => (await checkRows(database, breathe)).isSound;
  if ((await isSound()) || (await isSound())) {
    if (database === store.database) await deleteOthers(database.name);
    return;
  }
  await store.distrust(database);
}

/** Counts the rows of an open record; one that misses some is made again. */
export async function lookAtCounts(store: RecordStore): Promise<void> {
  const { database } = store;
  if (!(await hasAllRows(database))) await store.distrust(database);
}
