import type { Instant } from '../dates/clock.ts';
import { today } from '../dates/clock.ts';
import { exactDate } from '../packet/exact-date.ts';
import { reviewHash } from './review-hash.ts';
import type { ReviewOutcome } from './review-outcome.ts';
import type { Review } from './review.ts';
import { ReviewSchema } from './review.ts';

/** Why a closed review does not change, with the day on which it was closed (in UTC, as the record has it). */
export const closedWords = (closedAt: Instant): string =>
  `This review was closed on ${exactDate(today({ now: closedAt, zone: 'UTC' }))} and stays as it is. Begin a new one to say something else.`;

/**
 * Closes a review at `now`: from here on it is frozen, and its hash stands for its content. The text is brought into the form in
 * which it is stored before it is hashed; otherwise saving it would look like a change. Unanswered questions stay unanswered.
 */
export function closeReview(review: Review, now: Instant): ReviewOutcome {
  if (review.closedAt !== null) return { ok: false, words: closedWords(review.closedAt) };
  const parsed = ReviewSchema.safeParse(review);
  if (!parsed.success) {
    return { ok: false, words: `Not closed: ${parsed.error.issues[0]?.message ?? 'something in it is not valid.'}` };
  }
  const closed = { ...parsed.data, closedAt: now, updatedAt: now };
  return { ok: true, review: { ...closed, contentHash: reviewHash(closed) } };
}
