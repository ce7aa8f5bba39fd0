import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeReview } from '../../../shared/reviews/close-review.ts';
import { refuseReview } from '../../../shared/reviews/closed-review-guard.ts';
import type { ReviewEdit } from '../../../shared/reviews/review-edit.ts';
import { editReview } from '../../../shared/reviews/review-edit.ts';
import { isUntouched, reviewHash } from '../../../shared/reviews/review-hash.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { ReviewSchema, scorecardAnswers, selfCheckAnswers } from '../../../shared/reviews/review.ts';
import { verdicts } from '../../../shared/readiness/verdict.ts';
import { idOf } from '../readiness/record-builders.ts';
import { openReview } from './a-review.ts';

const fresh = openReview();
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `w${text}`);
const day = fc.constantFrom('2026-01-31', '2026-11-24', '2027-02-28');
const idsIn = <T>(list: readonly T[], idOfOne: (one: T) => string) => fc.constantFrom(...list.map(idOfOne), 'unknown');
const agreementId = fc.integer({ min: 1, max: 4 }).map(idOf);

const edit: fc.Arbitrary<ReviewEdit> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), on: day }),
  fc.record({ kind: fc.constant('raters' as const), raters: fc.constant<Review['raters']>([]) }),
  fc.record({
    kind: fc.constant('criterion' as const),
    criterionId: idsIn(fresh.criteria, (one) => one.criterionId),
    change: fc.record({ verdict: fc.constantFrom(...verdicts), words }),
  }),
  fc.record({
    kind: fc.constant('dimension' as const),
    dimensionId: idsIn(fresh.scorecard, (one) => one.dimensionId),
    change: fc.record({ answer: fc.constantFrom(...scorecardAnswers), words }),
  }),
  fc.record({
    kind: fc.constant('self-check' as const),
    rowId: idsIn(fresh.selfCheck, (one) => one.rowId),
    change: fc.record({ answer: fc.constantFrom(...selfCheckAnswers), words }),
  }),
  fc.record({
    kind: fc.constant('agree' as const),
    agreement: fc.record({ id: agreementId, words, dueOn: fc.option(day), goalId: fc.option(agreementId) }),
  }),
  fc.record({ kind: fc.constant('agreement' as const), id: agreementId, change: fc.record({ words, dueOn: day }) }),
  fc.record({ kind: fc.constant('disagree' as const), id: agreementId }),
);

type Action =
  | { do: 'edit'; edit: ReviewEdit }
  | { do: 'close' }
  | { do: 'bin'; deletedAt: string | null }
  | { do: 'store' }
  | { do: 'slip'; change: Partial<Review>; forged: boolean };

/** `slip` writes past the editor, as an import, an undo or a bug would; the guard of the door stands in its way. */
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('edit' as const), edit }) },
  { weight: 2, arbitrary: fc.constant({ do: 'close' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('bin' as const),
      deletedAt: fc.option(fc.constant('2026-12-01T00:00:00.000Z')),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'store' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('slip' as const),
      change: fc.oneof(
        fc.record({ on: day }),
        fc.record({ ladderVersion: words }),
        fc.constant<Partial<Review>>({ closedAt: null, contentHash: null }),
        fc.constant<Partial<Review>>({ criteria: [] }),
      ),
      forged: fc.boolean(),
    }),
  },
);

function step(review: Review, one: Action, at: number): Review {
  const now = new Date(Date.UTC(2026, 11, 1, 0, at)).toISOString();
  switch (one.do) {
    case 'edit':
    case 'close': {
      const result = one.do === 'edit' ? editReview(review, one.edit, now) : closeReview(review, now);
      if (review.closedAt !== null) expect(result.ok ? '' : result.words).toMatch(/stays as it is/);
      return result.ok ? result.review : review;
    }
    case 'bin': {
      const after = { ...review, deletedAt: one.deletedAt, updatedAt: now };
      expect(refuseReview(review, after)).toBeNull();
      return after;
    }
    case 'store':
      return ReviewSchema.parse(JSON.parse(JSON.stringify(review)));
    case 'slip': {
      const changed = { ...review, ...one.change };
      const after =
        one.forged && changed.closedAt !== null ? { ...changed, contentHash: reviewHash(changed) } : changed;
      return refuseReview(review, after) === null ? after : review;
    }
  }
}

describe('a closed review', () => {
  it('keeps its hash and its content over any sequence of actions', () => {
    let closings = 0;
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let review = fresh;
        let closed: Review | null = null;
        for (const [at, one] of actions.entries()) {
          review = step(review, one, at);
          expect(isUntouched(review)).toBe(true);
          if (closed === null && review.closedAt !== null) {
            closed = review;
            closings += 1;
          }
          if (closed === null) continue;
          expect(review.contentHash).toBe(closed.contentHash);
          expect(reviewHash(review)).toBe(closed.contentHash);
          expect({ ...review, deletedAt: null, updatedAt: '' }).toEqual({ ...closed, deletedAt: null, updatedAt: '' });
        }
      }),
      { numRuns: 300 },
    );
    expect(closings).toBeGreaterThan(100);
  });
});
