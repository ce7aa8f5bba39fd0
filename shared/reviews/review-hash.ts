import { checksum } from '../change/checksum.ts';
import type { Review } from './review.ts';

/**
 * Everything that a closed review promises to keep, by name: a field that a later version of the record adds does not change the
 * hash of an old review. Left out are only what the storage keeps books with (id, times, bin, import) and the hash itself.
 */
const contentOf = (review: Review) => ({
  ladderId: review.ladderId,
  ladderVersion: review.ladderVersion,
  on: review.on,
  raters: review.raters,
  criteria: review.criteria,
  scorecard: review.scorecard,
  selfCheck: review.selfCheck,
  agreements: review.agreements,
  closedAt: review.closedAt,
});

/** Checksum of a review's content, 16 hex digits. It finds changes and damage; it does not resist somebody who recomputes it. */
export const reviewHash = (review: Review): string => checksum(contentOf(review));

/** Is the review as it was when it closed? An open one has nothing to be held to, and is untouched while it carries no hash. */
export const isUntouched = (review: Review): boolean =>
  review.closedAt === null ? review.contentHash === null : review.contentHash === reviewHash(review);

/** The hash as people compare it: groups of four digits. */
export const hashInWords = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? '';
