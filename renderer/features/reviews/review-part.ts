import type { ReviewEdit } from '../../../shared/reviews/review-edit.ts';

/** How the parts of an open review write. */
export interface ReviewWriter {
  edit: (edit: ReviewEdit) => void;
  /** Saves at once; for leaving a field, and for answers by key. */
  save: () => void;
}

/** Without a writer a review is closed: its parts show words and no fields. */
export interface ReviewPart {
  writer: ReviewWriter | null;
}
