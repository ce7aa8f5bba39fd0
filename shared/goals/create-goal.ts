import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/new-record.ts';
import { birthBase } from './birth-base.ts';
import type { Goal } from './goal.ts';

/** A new goal, active from `startsOn`, without a promised day, until told otherwise. The schema judges it when it is saved. */
export function createGoal(fields: Partial<Goal> & { outcome: string; startsOn: LocalDate }, birth: Birth): Goal {
  return {
    why: '',
    horizon: null,
    targetOn: null,
    measure: '',
    status: 'active',
    droppedBecause: '',
    metricId: null,
    entryIds: [],
    criterionIds: [],
    personIds: [],
    origin: null,
    ...birthBase(birth),
    ...fields,
  };
}
