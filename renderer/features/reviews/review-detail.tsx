import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ClosedReview } from './closed-review.tsx';
import type { ReviewViewProps } from './open-review.tsx';
import { OpenReview } from './open-review.tsx';
import { reviewTitle } from './reviews-words.ts';

/** The chosen review, open or closed, or words for one that is in the bin or was never here. */
export function ReviewDetail(props: ReviewViewProps) {
  const stored = useRecord('review', props.id);
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  if (stored === undefined) return null;
  if (stored === null) {
    return (
      <EmptyState action={<Button onClick={() => showHistory('review', props.id)}>Look at its versions</Button>}>
        This review is not here.
      </EmptyState>
    );
  }
  if (stored.record.deletedAt !== null) {
    return (
      <EmptyState action={<Button onClick={() => void restore('review', stored)}>Restore</Button>}>
        “{reviewTitle(stored.record)}” is in the bin.
      </EmptyState>
    );
  }
  return stored.record.closedAt === null ? <OpenReview {...props} /> : <ClosedReview {...props} stored={stored} />;
}
