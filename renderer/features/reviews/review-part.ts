import type { ReviewEdit } from '../../../shared/reviews/review-edit.ts';
import type { Review } from '../../../shared/reviews/review.ts';

/** How the parts of an open review write. */
export interface ReviewWriter {
  edit: (edit: ReviewEdit) => void;
  /** Saves at once; for leaving a field, and for answers by key. */
  save: () => void;
  /** Words by field path, from the last try to save. */
  errors: Readonly<Record<string, string>>;
}

/** What every part of a review gets. Without a writer it is closed: the part shows words and no fields. */
export interface ReviewPart {
  review: Review;
  writer: ReviewWriter | null;
}
