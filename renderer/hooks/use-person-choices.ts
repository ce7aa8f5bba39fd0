import { useMemo } from 'react';
import type { PersonChoice } from '../../shared/people/person-choices.ts';
import { personChoices } from '../../shared/people/person-choices.ts';
import { usePersons } from './use-records.ts';

/** Everybody as choices of a field; two of one name are told apart. */
export function usePersonChoices(): PersonChoice[] {
  const persons = usePersons();
  return useMemo(() => personChoices((persons ?? []).map(({ record }) => record)), [persons]);
}
