import evaluation from '../../../resources/catalogue/evaluation.json' with { type: 'json' };
import selfCheck from '../../../resources/catalogue/self-check.json' with { type: 'json' };
import type { ReadinessInput } from '../../../shared/readiness/derive-readiness.ts';
import { deriveReadiness } from '../../../shared/readiness/derive-readiness.ts';
import { beginReview } from '../../../shared/reviews/begin-review.ts';
import { closeReview } from '../../../shared/reviews/close-review.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { asOf, confirmation, entryOf, evidenceOf, idOf, ladder, metricOf } from '../readiness/record-builders.ts';

export const birth = { id: idOf(300), now: '2026-11-24T09:00:00.000Z' };
export const later = '2026-11-24T10:00:00.000Z';

export const entry = entryOf(1, { title: 'Gateway contract', metrics: [metricOf({})], myRole: 'lead' });
export const evidence = evidenceOf(1, entry.id, { confirmations: [confirmation] });

export const readinessInput: ReadinessInput = {
  ladder,
  evidence: [evidence],
  entries: new Map([[entry.id, entry]]),
  positions: [],
  case: null,
  asOf,
};

/** An open review as the app would begin it, from the real catalogues. */
export const openReview = (fields: Partial<Review> = {}): Review => ({
  ...beginReview(
    {
      on: asOf,
      raters: [{ kind: 'self', personId: null, name: 'Kim' }],
      readiness: deriveReadiness(readinessInput),
      dimensions: evaluation.dimensions,
      selfCheckRows: selfCheck.rows,
    },
    birth,
  ),
  ...fields,
});

export const agreement = { id: idOf(310), words: 'Write the RFC with two teams', dueOn: '2027-01-15', goalId: null };

export function closedReview(fields: Partial<Review> = {}): Review {
  const closed = closeReview(openReview(fields), later);
  if (!closed.ok) throw new Error(closed.words);
  return closed.review;
}
