import { closedWords } from './close-review.ts';
import { isUntouched, reviewHash } from './review-hash.ts';
import type { Review } from './review.ts';

/**
 * Why `after` may not take the place of `before`; `null` when it may. For the one door of writes, so that no way around the editor
 * (an import, an older version, a damaged file) changes a closed review: of that only the bin and the books may move. A review that
 * arrives closed must carry the hash of what it says.
 */
export function refuseReview(before: Review | null, after: Review): string | null {
  if (before !== null && before.closedAt !== null) {
    const isSame = before.id === after.id && after.contentHash === before.contentHash;
    return isSame && reviewHash(after) === reviewHash(before) ? null : closedWords(before.closedAt);
  }
  return isUntouched(after) ? null : 'This review does not match its hash: it was changed after it was closed.';
}
