import { canonicalJson } from '../change/canonical-json.ts';
import { refuseReview } from '../reviews/closed-review-guard.ts';
import { isUntouched } from '../reviews/review-hash.ts';
import type { Review } from '../reviews/review.ts';
import type { AnyRecord, RecordKind } from './record-kinds.ts';

/** A record that is to be put, and the one in whose place it comes; `null` for a new one. */
export interface Put {
  kind: RecordKind;
  before: AnyRecord | null;
  after: AnyRecord;
}

/**
 * Who rated may be named anew, because two persons of the record may turn out to be one; the bin and the books may move. All else
 * of a rating or a checkpoint stays as it was said.
 */
const MOVABLE = { personId: null, deletedAt: null, updatedAt: null };

const said = (record: AnyRecord): string =>
  canonicalJson(Object.fromEntries(Object.entries(record).filter(([field]) => !(field in MOVABLE))));

const APPENDED: Partial<Record<RecordKind, string>> = {
  rating: 'A rating stays as it was given. Rate the skill again; the new rating stands beside this one.',
  checkpoint: 'A checkpoint stays as it was written. Add another one that says what is different.',
};

/**
 * Why a put is refused although the record is valid; `null` when it may be done. Ratings and checkpoints are written once, a closed review
 * is frozen. `isReturn`: an undo, or the restoring of a whole backup. These put back what once stood here and are recorded
 * themselves, so they may go behind a closing; yet even they bring no closed review that does not match its hash.
 */
export function refuseChange({ kind, before, after }: Put, isReturn: boolean): string | null {
  if (kind === 'review') {
    const review = after as Review;
    return isReturn && isUntouched(review) ? null : refuseReview(before as Review | null, review);
  }
  if (isReturn || before === null || said(before) === said(after)) return null;
  return APPENDED[kind] ?? null;
}
