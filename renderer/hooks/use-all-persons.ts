import type { Person } from '../../shared/record/person.ts';
import type { RecordDatabase } from '../db/record-database.ts';
import { useLive } from './use-live.ts';

const MANY = 4_000;

/** Every person, the bin included: what masks names must know them all, lest a name slips out because its record was deleted. */
export async function readAllPersons(database: RecordDatabase): Promise<Person[]> {
  const rows = await database.rows('person').limit(MANY).toArray();
  return rows.map(({ record }) => record);
}

/** The same for a screen; `undefined` while they are read. */
export const useAllPersons = (): Person[] | undefined => useLive(readAllPersons, []);
