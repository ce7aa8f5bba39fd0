import type { Review } from '../../../shared/reviews/review.ts';
import type { KnownEvidence } from '../../hooks/use-evidence-by-id.ts';
import { useEvidenceById } from '../../hooks/use-evidence-by-id.ts';

export type ReviewEvidence = KnownEvidence;

const noIds: readonly string[] = [];

/** The evidence that a review names, with its entries; `undefined` while it is read. */
export const useReviewEvidence = (review: Pick<Review, 'criteria'> | null): ReviewEvidence | undefined =>
  useEvidenceById(review?.criteria.flatMap(({ evidenceIds }) => evidenceIds) ?? noIds);
