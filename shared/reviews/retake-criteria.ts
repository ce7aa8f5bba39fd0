import { canonicalJson } from '../change/canonical-json.ts';
import type { Readiness } from '../readiness/readiness.ts';
import { reviewedCriteria } from './begin-review.ts';
import type { Review } from './review.ts';

/**
 * The criteria of an open review as readiness has them now, with the words that were written to each; `null` where nothing moved
 * since, where the review is closed, and where readiness speaks of another version of the ladder: the review stays pinned to its own.
 */
export function retakeCriteria(
  review: Pick<Review, 'closedAt' | 'ladderId' | 'ladderVersion' | 'criteria'>,
  readiness: Pick<Readiness, 'ladderId' | 'ladderVersion' | 'criteria'>,
): Review['criteria'] | null {
  const samePin = review.ladderId === readiness.ladderId && review.ladderVersion === readiness.ladderVersion;
  if (review.closedAt !== null || !samePin) return null;
  const words = new Map(review.criteria.map((one) => [one.criterionId, one.words]));
  const now = reviewedCriteria(readiness).map((one) => ({ ...one, words: words.get(one.criterionId) ?? '' }));
  return canonicalJson(now) === canonicalJson(review.criteria) ? null : now;
}
