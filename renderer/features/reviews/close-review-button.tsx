import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { Review } from '../../../shared/reviews/review.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { counted, reviewTitle } from './reviews-words.ts';

/** Closes a review after saying what that means. */
export function CloseReviewButton({ review, onClose }: { review: Review; onClose: () => void }) {
  const [asking, setAsking] = useState(false);
  const open = review.scorecard.filter(({ answer }) => answer === 'unknown').length;
  return (
    <>
      <Button variant="primary" icon={Lock} onClick={() => setAsking(true)}>
        Close the review…
      </Button>
      <ConfirmDialog
        open={asking}
        title={`Close the ${reviewTitle(review).replace('Review', 'review')}?`}
        confirmLabel="Close and freeze"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onClose();
        }}
      >
        <p>
          It freezes: verdicts, answers, words and agreements stay as they stand now, and a hash says so. Agreements can
          still become goals, and you can compare and print it.
        </p>
        {open > 0 && (
          <p className="mt-2">
            {counted(open, 'question of the scorecard is', 'questions of the scorecard are')} not answered and{' '}
            {open === 1 ? 'stays' : 'stay'} so.
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}
