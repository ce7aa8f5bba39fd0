import type { ReviewEdit } from '../../../shared/reviews/review-edit.ts';
import { editReview } from '../../../shared/reviews/review-edit.ts';
import { retakeCriteria } from '../../../shared/reviews/retake-criteria.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useReadiness } from '../../hooks/use-readiness.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useReviewActions } from '../../hooks/use-review-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { BaselineFold } from '../../ui/baseline-fold.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementsSection } from './agreements-section.tsx';
import { CloseReviewButton } from './close-review-button.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewHead } from './review-head.tsx';
import { ScorecardSection } from './scorecard-section.tsx';
import { SelfCheckSection } from './self-check-section.tsx';
import { useQuestionSteps } from './use-question-steps.ts';
import { useReviewEvidence } from './use-review-evidence.ts';
import type { ReviewTitles } from './use-review-titles.ts';

/** The one field of the record that an edit touches: only that is saved, over what is saved elsewhere meanwhile. */
const fieldOf: Record<ReviewEdit['kind'], keyof Review> = {
  day: 'on',
  raters: 'raters',
  criterion: 'criteria',
  dimension: 'scorecard',
  'self-check': 'selfCheck',
  agree: 'agreements',
  agreement: 'agreements',
  disagree: 'agreements',
};

export interface ReviewViewProps {
  id: string;
  titles: ReviewTitles;
  persons: readonly Stored<'person'>[];
  onDelete: (review: Stored<'review'>) => void;
}

/** A review that is still open: every part can be written in and saves by itself; at the end it is closed. */
export function OpenReview({ id, titles, persons, onDelete }: ReviewViewProps) {
  const { zone, now } = useServices();
  const today = useToday();
  const { fromLevel } = useLadder();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('review', id, null);
  const known = useReviewEvidence(form?.value ?? null);
  const { close, takeOn } = useReviewActions();
  const day = form?.value.on;
  const readiness = useReadiness(day !== undefined && day < today ? day : today);
  const frame = useQuestionSteps();
  if (!form) return <Skeleton lines={6} />;

  const { value: review, stored, change, errors, state, discard } = form;
  const save = (): void => void form.save();
  const edit = (wanted: ReviewEdit): void => {
    const edited = editReview(review, wanted, now());
    const field = fieldOf[wanted.kind];
    if (edited.ok) change({ [field]: edited.review[field] });
  };
  const part = { review, writer: { edit, save, errors } };
  const retaken = readiness ? retakeCriteria(review, readiness) : null;
  const retake = (): void => {
    if (retaken) change({ criteria: retaken });
    save();
  };
  return (
    <article ref={frame} className="@container mx-auto flex max-w-today flex-col gap-6 px-6 py-5">
      <div className="flex flex-col gap-1">
        <ReviewHead review={review} known={known} titles={titles} onDelete={() => stored && onDelete(stored)} />
        <ReviewFacts {...part} persons={persons} />
      </div>
      <CriteriaSection {...part} titles={titles} known={known} onRetake={retaken && retake}>
        <BaselineFold criteria={readiness?.baseline ?? []} fromLevel={fromLevel} />
      </CriteriaSection>
      <ScorecardSection {...part} titles={titles} />
      <SelfCheckSection {...part} />
      <ReadingSection />
      <AgreementsSection {...part} onTakeOn={(agreementId) => void form.save().then(() => takeOn(id, agreementId))} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-border pt-3">
        <SaveLine
          state={state}
          zone={zone}
          onDiscard={() => void discard()}
          onHistory={stored ? () => showHistory('review', id) : undefined}
        />
        <CloseReviewButton review={review} onClose={() => void form.save().then(() => close(review))} />
      </div>
    </article>
  );
}
