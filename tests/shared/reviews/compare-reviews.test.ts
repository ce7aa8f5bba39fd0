import { describe, expect, it } from 'vitest';
import type { Review } from '../../../shared/reviews/review.ts';
import { compareReviews } from '../../../shared/reviews/compare-reviews.ts';
import { idOf } from '../readiness/record-builders.ts';
import { openReview } from './a-review.ts';

const criterion = (criterionId: string, verdict: Review['criteria'][number]['verdict'], evidence: number[] = []) => ({
  criterionId,
  verdict,
  evidenceIds: evidence.map(idOf),
  words: '',
});
const reviewWith = (fields: Partial<Review>) => openReview({ criteria: [], scorecard: [], ...fields });

describe('compareReviews', () => {
  it('says per criterion what moved, and which evidence came and went', () => {
    const { criteria, ladder } = compareReviews(
      reviewWith({
        criteria: [criterion('a', 'emerging', [1, 2]), criterion('b', 'supported'), criterion('c', 'emerging')],
      }),
      reviewWith({
        criteria: [criterion('a', 'supported', [2, 3]), criterion('b', 'emerging'), criterion('c', 'emerging')],
      }),
    );
    expect(ladder).toBe('same version');
    expect(criteria.map(({ criterionId, movement }) => [criterionId, movement])).toEqual([
      ['a', 'up'],
      ['b', 'down'],
      ['c', 'same'],
    ]);
    expect(criteria[0]).toMatchObject({ newEvidenceIds: [idOf(3)], goneEvidenceIds: [idOf(1)] });
  });

  it('claims no direction where there was not enough to judge, or no answer', () => {
    const answer = (value: 'unknown' | 'meets') => [{ dimensionId: 'd', answer: value, words: '' }];
    const { criteria, dimensions } = compareReviews(
      reviewWith({ criteria: [criterion('a', 'not enough to judge')], scorecard: answer('unknown') }),
      reviewWith({ criteria: [criterion('a', 'emerging')], scorecard: answer('meets') }),
    );
    expect([criteria[0]?.movement, dimensions[0]?.movement]).toEqual(['open', 'open']);
  });

  it('reads the scorecard from "not" up to "meets"', () => {
    const answers = (...values: ('meets' | 'partly' | 'not')[]) =>
      values.map((answer, index) => ({ dimensionId: `d${index}`, answer, words: '' }));
    const { dimensions } = compareReviews(
      reviewWith({ scorecard: answers('not', 'meets', 'partly') }),
      reviewWith({ scorecard: answers('partly', 'partly', 'partly') }),
    );
    expect(dimensions.map(({ movement }) => movement)).toEqual(['up', 'down', 'same']);
  });

  it('names across versions what only one of the two has', () => {
    const comparison = compareReviews(
      reviewWith({ criteria: [criterion('a', 'emerging'), criterion('old', 'supported')] }),
      reviewWith({ ladderVersion: '2', criteria: [criterion('new', 'emerging'), criterion('a', 'emerging')] }),
    );
    expect(comparison.ladder).toBe('other version');
    expect(comparison.criteria.map(({ criterionId }) => criterionId)).toEqual(['a']);
    expect(comparison.onlyBefore.criterionIds).toEqual(['old']);
    expect(comparison.onlyAfter.criterionIds).toEqual(['new']);
  });

  it('compares no criterion across different ladders, even of one name', () => {
    const comparison = compareReviews(
      reviewWith({ criteria: [criterion('a', 'emerging')] }),
      reviewWith({ ladderId: 'own', criteria: [criterion('a', 'supported')] }),
    );
    expect(comparison).toMatchObject({
      ladder: 'other ladder',
      criteria: [],
      onlyBefore: { criterionIds: ['a'] },
      onlyAfter: { criterionIds: ['a'] },
    });
  });
});
