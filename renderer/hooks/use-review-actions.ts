import { useMemo } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import { today } from '../../shared/dates/clock.ts';
import { createGoal } from '../../shared/goals/create-goal.ts';
import { nameOfRecord } from '../../shared/record/name-of-record.ts';
import { agreementToGoal, goalIdOf } from '../../shared/reviews/agreement-to-goal.ts';
import type { ReviewBeginning } from '../../shared/reviews/begin-review.ts';
import { beginReview } from '../../shared/reviews/begin-review.ts';
import { closeReview } from '../../shared/reviews/close-review.ts';
import { reviewHash } from '../../shared/reviews/review-hash.ts';
import type { Review } from '../../shared/reviews/review.ts';
import { ReviewSchema } from '../../shared/reviews/review.ts';
import { lastRevisionOf } from '../db/last-revision.ts';
import { findRecord } from '../db/stored.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';

/** Does the record hold exactly what stands on the screen? Compared in the form in which it is stored. */
function isAsSeen(stored: Review, seen: Review): boolean {
  const parsed = ReviewSchema.safeParse(seen);
  return parsed.success && reviewHash(parsed.data) === reviewHash(stored);
}

/** Writes about reviews: begin one, close one, make a goal of an agreement. The words in an open one its form saves by itself. */
export function useReviewActions() {
  const { store, now, newId, zone } = useServices();
  const commit = useCommit();
  const { put, restore } = useRecordActions();
  const show = useToastStore((state) => state.show);
  return useMemo(() => {
    const refuse = (text: string): void => show({ text, tone: 'bad', undoId: null });
    return {
      /** A review with everything that its beginning pins; answers its id, or `null` when it was not saved. */
      begin: async (beginning: ReviewBeginning): Promise<string | null> => {
        const record = beginReview(beginning, { id: newId(), now: now() });
        const result = await commit(`Began “${nameOfRecord(record)}”`, [
          { op: 'put', kind: 'review', record, baseRev: 0 },
        ]);
        return result.ok ? record.id : null;
      },
      /**
       * Freezes the review as it stands on the screen. What is not saved yet would be lost behind the hash, so then it stays open
       * and says so.
       */
      close: async (seen: Review): Promise<boolean> => {
        const valid = closeReview(seen, now());
        const current = await findRecord(store.database, 'review', seen.id);
        if (!valid.ok || !current) {
          refuse(valid.ok ? 'Not closed: the review is not in the record any more.' : valid.words);
          return false;
        }
        if (!isAsSeen(current.record, seen)) {
          refuse('Not closed: something in it is not saved yet. Your text is still here; try again in a moment.');
          return false;
        }
        const closed = closeReview(current.record, now());
        if (!closed.ok) {
          refuse(closed.words);
          return false;
        }
        const change: Change = { op: 'put', kind: 'review', record: closed.review, baseRev: current.rev };
        return (await commit(`Closed “${nameOfRecord(closed.review)}”`, [change], { announce: true })).ok;
      },
      /**
       * Makes a goal of an agreement, in one change set with the review while that is open; a closed one needs no change. Asked
       * twice it makes no second goal; one that lies in the bin comes back. Answers the goal's id.
       */
      takeOn: async (reviewId: string, agreementId: string): Promise<string | null> => {
        const review = await findRecord(store.database, 'review', reviewId);
        const agreement = review?.record.agreements.find((one) => one.id === agreementId);
        if (!review || !agreement) return null;
        const id = goalIdOf(agreement);
        const there = await findRecord(store.database, 'goal', id);
        if (there) return there.record.deletedAt === null || (await restore('goal', there)).ok ? id : null;
        const draft = agreementToGoal(review.record, agreement, today({ now: now(), zone }));
        const goal = createGoal(draft, { id, now: now() });
        const agreements = review.record.agreements.map((one) => (one === agreement ? { ...one, goalId: id } : one));
        const changes: Change[] = [
          { op: 'put', kind: 'goal', record: goal, baseRev: await lastRevisionOf(store.database, 'goal', id) },
          ...(review.record.closedAt === null && agreement.goalId !== id
            ? [put('review', review, { agreements })]
            : []),
        ];
        const label = `Made “${nameOfRecord(goal)}” a goal`;
        return (await commit(label, changes, { announce: true })).ok ? id : null;
      },
    };
  }, [store, now, newId, zone, commit, put, restore, show]);
}
