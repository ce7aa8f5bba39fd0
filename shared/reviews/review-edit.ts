import type { LocalDate } from '../dates/local-date.ts';
import type { Instant } from '../dates/clock.ts';
import { closedWords } from './close-review.ts';
import type { ReviewOutcome } from './review-outcome.ts';
import type { Agreement, Review } from './review.ts';

/** One change of an open review. Ids that the review does not have change nothing. */
export type ReviewEdit =
  | { kind: 'day'; on: LocalDate }
  | { kind: 'raters'; raters: Review['raters'] }
  | { kind: 'criterion'; criterionId: string; change: Partial<Omit<Review['criteria'][number], 'criterionId'>> }
  | { kind: 'dimension'; dimensionId: string; change: Partial<Omit<Review['scorecard'][number], 'dimensionId'>> }
  | { kind: 'self-check'; rowId: string; change: Partial<Omit<Review['selfCheck'][number], 'rowId'>> }
  | { kind: 'agree'; agreement: Agreement }
  | { kind: 'agreement'; id: string; change: Partial<Omit<Agreement, 'id'>> }
  | { kind: 'disagree'; id: string };

function edited(review: Review, edit: ReviewEdit): Review {
  switch (edit.kind) {
    case 'day':
      return { ...review, on: edit.on };
    case 'raters':
      return { ...review, raters: edit.raters };
    case 'criterion':
      return {
        ...review,
        criteria: review.criteria.map((one) =>
          one.criterionId === edit.criterionId ? { ...one, ...edit.change } : one,
        ),
      };
    case 'dimension':
      return {
        ...review,
        scorecard: review.scorecard.map((one) =>
          one.dimensionId === edit.dimensionId ? { ...one, ...edit.change } : one,
        ),
      };
    case 'self-check':
      return {
        ...review,
        selfCheck: review.selfCheck.map((one) => (one.rowId === edit.rowId ? { ...one, ...edit.change } : one)),
      };
    case 'agree':
      return {
        ...review,
        agreements: [...review.agreements.filter((one) => one.id !== edit.agreement.id), edit.agreement],
      };
    case 'agreement':
      return {
        ...review,
        agreements: review.agreements.map((one) => (one.id === edit.id ? { ...one, ...edit.change } : one)),
      };
    case 'disagree':
      return { ...review, agreements: review.agreements.filter((one) => one.id !== edit.id) };
  }
}

/** The review with one change made at `now`; a closed one refuses every change, in words. */
export function editReview(review: Review, edit: ReviewEdit, now: Instant): ReviewOutcome {
  if (review.closedAt !== null) return { ok: false, words: closedWords(review.closedAt) };
  return { ok: true, review: { ...edited(review, edit), updatedAt: now } };
}
