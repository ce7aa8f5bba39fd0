import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import { born } from '../record/born.ts';
import type { Goal } from './goal.ts';

/** A new goal, active from `startsOn`, without a promised day, until told otherwise. The schema judges it when it is saved. */
export function createGoal(fields: Partial<Goal> & { outcome: string; startsOn: LocalDate }, birth: Birth): Goal {
  return {
    why: '',
    horizon: null,
    targetOn: null,
    audience: { kind: 'me' },
    measure: '',
    status: 'active',
    droppedBecause: '',
    metricId: null,
    entryIds: [],
    criterionIds: [],
    personIds: [],
    origin: null,
    ...born(birth),
    ...fields,
  };
}
