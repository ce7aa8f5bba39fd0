import { stanceOverTime } from '../case/stance-over-time.ts';
import type { CriterionStance } from '../case/stance-over-time.ts';
import type { Case } from '../record/case.ts';
import type { Review } from './review.ts';

/**
 * What the manager had said about each criterion by the day of a review, by criterion; one that nobody spoke about is not in it. A review
 * has room for one answer only, so this is derived from the cases for its ladder: it stands beside the review and is never frozen with it.
 */
export function stancesOfDay(
  { on, ladderId, criteria }: Pick<Review, 'on' | 'ladderId' | 'criteria'>,
  cases: readonly Case[],
): Map<string, CriterionStance> {
  const said = cases.filter((one) => one.deletedAt === null && one.ladderId === ladderId);
  const stances = stanceOverTime(
    said.flatMap(({ managerStances }) => managerStances),
    criteria.map(({ criterionId }) => criterionId),
    on,
  );
  return new Map(stances.filter(({ latest }) => latest !== null).map((one) => [one.criterionId, one]));
}
