import { describe, expect, it } from 'vitest';
import { ReviewSchema } from '../../../shared/reviews/review.ts';
import { ladder } from '../readiness/record-builders.ts';
import { evidence, openReview } from './a-review.ts';

describe('beginReview', () => {
  it('is pinned to the ladder version, with the verdicts of the day and the evidence behind them', () => {
    const review = openReview();
    expect([review.ladderId, review.ladderVersion]).toEqual([ladder.id, ladder.version]);
    const judged = review.criteria.find(({ criterionId }) => criterionId === evidence.criterionId);
    expect(judged?.evidenceIds).toEqual([evidence.id]);
    expect(judged?.verdict).not.toBe('nothing recorded');
    expect(review.criteria.filter(({ verdict }) => verdict === 'nothing recorded')).toHaveLength(4);
  });

  it('asks all eight dimensions and every row of the self-check, and answers none', () => {
    const review = openReview();
    expect(review.scorecard).toHaveLength(8);
    expect(new Set(review.scorecard.map(({ answer }) => answer))).toEqual(new Set(['unknown']));
    expect(review.selfCheck.length).toBeGreaterThan(20);
    expect(review.selfCheck.every(({ answer }) => answer === null)).toBe(true);
    expect(ReviewSchema.parse(review)).toEqual(review);
  });

  it('refuses a record in which something stands twice', () => {
    const review = openReview();
    const twice = { ...review, scorecard: [...review.scorecard, review.scorecard[0]!] };
    expect(ReviewSchema.safeParse(twice).error?.issues[0]?.message).toBe('Something stands in this review twice.');
  });
});
