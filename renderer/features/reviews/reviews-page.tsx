import { GitCompareArrows, Plus } from 'lucide-react';
import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { useReviews } from '../../hooks/use-growth-records.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BeginDialog } from './begin-dialog.tsx';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewList } from './review-list.tsx';
import { words } from './reviews-words.ts';
import { useReviewTitles } from './use-review-titles.ts';

/** Reviews: the history of check-ins, and the chosen one. */
export function ReviewsPage() {
  const { reviewId } = useParams();
  const navigate = useNavigate();
  const place = useListPlace('/reviews', reviewId);
  const { id, isNew, detailOpen, listFrame, detailFrame, select, open, begin, created, back, leave } = place;
  const { settings, change } = useSettings();
  const reviews = useReviews();
  const persons = usePersons();
  const titles = useReviewTitles();
  const { remove } = useRecordActions();
  useKeyAction('new', begin);

  const onDelete = useCallback(
    async (review: Stored<'review'>) => {
      if ((await remove('review', review)).ok) leave();
    },
    [remove, leave],
  );
  const isEmpty = reviews?.length === 0;
  // An open review has its own first action: to be closed.
  const onOpenOne = reviews?.some(({ record }) => record.id === id && record.closedAt === null) ?? false;
  const newButton = (
    <Button
      icon={Plus}
      variant={onOpenOne ? 'secondary' : 'primary'}
      shortcut={settings.singleKeys ? keyOf('new', settings.keys).toUpperCase() : undefined}
      onClick={begin}
    >
      New check-in
    </Button>
  );
  const compareButton = reviews && reviews.length > 1 && (
    <Button variant="ghost" icon={GitCompareArrows} onClick={() => void navigate('/reviews/compare')}>
      Compare
    </Button>
  );
  return (
    <Page
      title="Reviews"
      layout="panes"
      actions={
        !isEmpty && (
          <>
            {compareButton}
            {newButton}
          </>
        )
      }
    >
      <PaneLayout
        listLabel="All reviews"
        detailLabel="Review"
        backLabel="Reviews"
        listWidth={settings.listWidth}
        onListWidthChange={(listWidth) => change({ listWidth })}
        detailOpen={detailOpen && !isNew}
        onBack={back}
        list={
          <div ref={listFrame} className="h-full">
            {!reviews && <Skeleton lines={4} />}
            {isEmpty && <EmptyState action={newButton}>{words.none}</EmptyState>}
            {reviews && !isEmpty && (
              <ReviewList
                reviews={reviews}
                selectedId={isNew ? null : id}
                onSelect={select}
                onOpen={open}
                onDelete={(review) => void onDelete(review)}
              />
            )}
          </div>
        }
        detail={
          <div ref={detailFrame} className="relative h-full overflow-y-auto">
            {id !== null && !isNew ? (
              <ReviewDetail
                key={id}
                id={id}
                titles={titles}
                persons={persons ?? []}
                onDelete={(review) => void onDelete(review)}
              />
            ) : (
              !isEmpty && <EmptyState>{words.choose}</EmptyState>
            )}
          </div>
        }
      />
      {isNew && <BeginDialog onBegun={created} onCancel={leave} />}
    </Page>
  );
}
