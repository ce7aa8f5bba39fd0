import { useMemo } from 'react';
import { currentManager } from '../../shared/people/current-manager.ts';
import type { Person } from '../../shared/record/person.ts';
import { usePersons, usePositions } from './use-records.ts';
import { useToday } from './use-today.ts';

/** Who manages the author today; `null` when the record names nobody, `undefined` while it is read. */
export function useCurrentManager(): Person | null | undefined {
  const today = useToday();
  const positions = usePositions();
  const persons = usePersons();
  return useMemo(() => {
    if (!positions || !persons) return undefined;
    return currentManager(
      positions.map(({ record }) => record),
      persons.map(({ record }) => record),
      today,
    );
  }, [positions, persons, today]);
}
