import { Dexie } from 'dexie';
import { databaseFamily } from './database-names.ts';

/**
 * Deletes the databases that were of the same profile as `current` before it, or that an interrupted rebuild left. Answers their
 * names. To be called at a calm moment, when the current one is known to be sound; the drafts are not touched.
 */
export async function deleteOthers(current: string): Promise<string[]> {
  const family = databaseFamily(current);
  const others = (await Dexie.getDatabaseNames()).filter(
    (name) => name !== current && name !== family && databaseFamily(name) === family,
  );
  for (const name of others) await Dexie.delete(name);
  return others;
}
