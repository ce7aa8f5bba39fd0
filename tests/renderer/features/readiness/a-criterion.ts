import ladderData from '../../../../resources/ladders/senior-to-staff.json';
import type { Criterion } from '../../../../shared/ladder/ladder.ts';
import { LadderSchema, findCriterion } from '../../../../shared/ladder/ladder.ts';

/** A criterion of the built-in ladder. */
export function criterionOf(id: string): Criterion {
  const criterion = findCriterion(LadderSchema.parse(ladderData), id);
  if (!criterion) throw new Error(`No criterion ${id}`);
  return criterion;
}
