import { useCallback } from 'react';
import type { KnownPerson } from '../../shared/capture/capture-sources.ts';
import { listPersons } from '../db/queries/record-queries.ts';
import { useServices } from './services.ts';

/** Reads who is known at this moment, for a save that must not create a second record of somebody. */
export function useKnownPersons(): () => Promise<KnownPerson[]> {
  const { store } = useServices();
  return useCallback(async () => {
    const persons = await listPersons(store.database);
    return persons.map(({ record }) => ({ id: record.id, name: record.name }));
  }, [store]);
}
