import { describe, expect, it } from 'vitest';
import { deriveReadiness } from '../../../shared/readiness/derive-readiness.ts';
import { retakeCriteria } from '../../../shared/reviews/retake-criteria.ts';
import { closedReview, evidence, openReview, readinessInput } from './a-review.ts';

const before = deriveReadiness(readinessInput);
const without = deriveReadiness({ ...readinessInput, evidence: [] });
const withWords = openReview();
withWords.criteria = withWords.criteria.map((one) => ({ ...one, words: `On ${one.criterionId}` }));

describe('retakeCriteria', () => {
  it('has nothing to take over while readiness says the same', () => {
    expect(retakeCriteria(withWords, before)).toBeNull();
  });

  it('takes the verdicts and the evidence of now, and leaves the words', () => {
    const retaken = retakeCriteria(withWords, without);
    const judged = retaken?.find(({ criterionId }) => criterionId === evidence.criterionId);
    expect(judged).toEqual({
      criterionId: evidence.criterionId,
      verdict: 'nothing recorded',
      evidenceIds: [],
      words: `On ${evidence.criterionId}`,
    });
  });

  it('leaves a closed review alone, and one that is pinned to another version', () => {
    expect(retakeCriteria(closedReview(), without)).toBeNull();
    expect(retakeCriteria(withWords, { ...without, ladderVersion: '9' })).toBeNull();
  });
});
