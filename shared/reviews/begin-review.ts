import type { LocalDate } from '../dates/local-date.ts';
import type { Readiness } from '../readiness/readiness.ts';
import type { Birth } from '../record/born.ts';
import { born } from '../record/born.ts';
import type { Review, ReviewedCriterion } from './review.ts';

/** What a review begins with. Readiness says which ladder version, which verdicts and which evidence; the rows come from the catalogue. */
export interface ReviewBeginning {
  on: LocalDate;
  raters: Review['raters'];
  readiness: Pick<Readiness, 'ladderId' | 'ladderVersion' | 'criteria'>;
  dimensions: readonly { id: string }[];
  selfCheckRows: readonly { id: string }[];
}

/** The criteria as readiness has them: the verdict, and the evidence that had a day in the window. */
export const reviewedCriteria = ({ criteria }: Pick<Readiness, 'criteria'>): ReviewedCriterion[] =>
  criteria.map(({ criterion, verdict, items }) => ({
    criterionId: criterion.id,
    verdict,
    evidenceIds: items.filter((item) => item.days.length > 0).map((item) => item.evidence.id),
    words: '',
  }));

/**
 * A new review, pinned to the ladder version that readiness was derived with: each criterion with its verdict of the day and the
 * evidence behind it, every other answer open. Evidence against a criterion is in it too.
 */
export function beginReview(beginning: ReviewBeginning, birth: Birth): Review {
  const { on, raters, readiness, dimensions, selfCheckRows } = beginning;
  return {
    ...born(birth),
    ladderId: readiness.ladderId,
    ladderVersion: readiness.ladderVersion,
    on,
    raters,
    criteria: reviewedCriteria(readiness),
    scorecard: dimensions.map((dimension) => ({ dimensionId: dimension.id, answer: 'unknown', words: '' })),
    selfCheck: selfCheckRows.map((row) => ({ rowId: row.id, answer: null, words: '' })),
    agreements: [],
    closedAt: null,
    contentHash: null,
  };
}
