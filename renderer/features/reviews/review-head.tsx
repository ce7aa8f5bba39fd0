import { Trash2 } from 'lucide-react';
import type { Review } from '../../../shared/reviews/review.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ReviewWaysOut } from './review-ways-out.tsx';
import { reviewTitle } from './reviews-words.ts';
import type { ReviewEvidence } from './use-review-evidence.ts';
import type { ReviewTitles } from './use-review-titles.ts';

interface ReviewHeadProps {
  review: Review;
  known: ReviewEvidence | undefined;
  titles: ReviewTitles;
  onDelete: () => void;
}

/** The name of a review and its ways out. */
export function ReviewHead({ review, known, titles, onDelete }: ReviewHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-2">
      <h2 className="pt-1 text-15 font-semibold">{reviewTitle(review)}</h2>
      <div className="flex gap-1">
        <ReviewWaysOut review={review} known={known} titles={titles} />
        <IconButton icon={Trash2} label="Move to bin" onClick={onDelete} />
      </div>
    </div>
  );
}
