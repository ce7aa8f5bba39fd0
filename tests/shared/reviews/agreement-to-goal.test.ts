import { describe, expect, it } from 'vitest';
import { agreementToGoal, goalIdOf } from '../../../shared/reviews/agreement-to-goal.ts';
import { idOf } from '../readiness/record-builders.ts';
import { agreement, closedReview } from './a-review.ts';

describe('agreementToGoal', () => {
  const review = closedReview({ agreements: [agreement] });

  it('takes the words, the day and the source of the agreement', () => {
    expect(agreementToGoal(review, agreement, '2026-11-25')).toEqual({
      outcome: 'Write the RFC with two teams',
      why: 'Agreed on in the review of 24 November 2026.',
      startsOn: '2026-11-25',
      targetOn: '2027-01-15',
      criterionIds: [],
      origin: { kind: 'review', reviewId: review.id },
    });
  });

  it('never starts after its own day', () => {
    expect(agreementToGoal(review, agreement, '2027-02-01')).toMatchObject({
      startsOn: '2027-01-15',
      targetOn: '2027-01-15',
    });
  });

  it('loses no word of a long agreement, and cuts no character apart', () => {
    const words = '😀'.repeat(600);
    const draft = agreementToGoal(review, { ...agreement, words }, '2026-11-25');
    expect(draft.outcome.length).toBeLessThanOrEqual(500);
    expect(draft.outcome).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(draft.why).toContain(words);
  });

  it('knows the goal beforehand, so that a closed review need not change', () => {
    expect(goalIdOf(agreement)).toBe(agreement.id);
    expect(goalIdOf({ ...agreement, goalId: idOf(7) })).toBe(idOf(7));
  });
});
