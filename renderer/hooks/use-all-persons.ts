import type { Person } from '../../shared/record/person.ts';
import { useLive } from './use-live.ts';

const MANY = 4_000;

/** Every person, the bin included: what masks names must know them all, lest a name slips out because its record was deleted. */
export const useAllPersons = (): Person[] | undefined =>
  useLive(async (database) => {
    const rows = await database.rows('person').limit(MANY).toArray();
    return rows.map(({ record }) => record);
  }, []);
