import { useCallback, useMemo } from 'react';
import { retakeCriteria } from '../../../shared/reviews/retake-criteria.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useReadiness } from '../../hooks/use-readiness.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
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
import { useReviewWriter } from './use-review-writer.ts';
import { useSame } from './use-same.ts';
import { useStancesOfDay } from './use-stances-of-day.ts';

export interface ReviewViewProps {
  id: string;
  titles: ReviewTitles;
  persons: readonly Stored<'person'>[];
  onDelete: (review: Stored<'review'>) => void;
}

type OpenFormProps = Omit<ReviewViewProps, 'id'> & { form: RecordForm<'review'> };

/** What readiness says now, to be taken over; `null` while it is what stands in the review. */
function useRetake({ value, change, save }: RecordForm<'review'>) {
  const today = useToday();
  const readiness = useReadiness(value.on < today ? value.on : today);
  const retaken = useSame(readiness ? retakeCriteria(value, readiness) : null);
  const retake = useCallback(() => {
    if (retaken) change({ criteria: retaken });
    void save();
  }, [retaken, change, save]);
  return { onRetake: retaken && retake, baseline: readiness?.baseline };
}

function OpenForm({ form, titles, persons, onDelete }: OpenFormProps) {
  const { value: review, stored, state, save, discard } = form;
  const { zone } = useServices();
  const { fromLevel } = useLadder();
  const showHistory = useHistoryStore((store) => store.show);
  const { close, takeOn } = useReviewActions();
  const frame = useQuestionSteps();
  const writer = useReviewWriter(form);
  const criteria = useSame(review.criteria);
  const known = useReviewEvidence(review);
  const stances = useStancesOfDay({ ...review, criteria });
  const { onRetake, baseline } = useRetake(form);
  const baselineFold = useMemo(
    () => <BaselineFold criteria={baseline ?? []} fromLevel={fromLevel} />,
    [baseline, fromLevel],
  );
  return (
    <article ref={frame} className="@container mx-auto flex max-w-today flex-col gap-6 px-6 py-5">
      <div className="flex flex-col gap-1">
        <ReviewHead review={review} known={known} titles={titles} onDelete={() => stored && onDelete(stored)} />
        <ReviewFacts review={review} writer={writer} persons={persons} />
      </div>
      <CriteriaSection
        criteria={criteria}
        writer={writer}
        titles={titles}
        known={known}
        stances={stances}
        onRetake={onRetake}
      >
        {baselineFold}
      </CriteriaSection>
      <ScorecardSection scorecard={useSame(review.scorecard)} writer={writer} titles={titles} />
      <SelfCheckSection selfCheck={useSame(review.selfCheck)} writer={writer} />
      <ReadingSection />
      <AgreementsSection
        agreements={review.agreements}
        errors={form.errors}
        writer={writer}
        onTakeOn={(agreementId) => void save().then(() => takeOn(review.id, agreementId))}
      />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-border pt-3">
        <SaveLine
          state={state}
          zone={zone}
          onDiscard={() => void discard()}
          onHistory={stored ? () => showHistory('review', review.id) : undefined}
        />
        <CloseReviewButton review={review} onClose={() => void save().then(() => close(review))} />
      </div>
    </article>
  );
}

/** A review that is still open: every part can be written in and saves by itself; at the end it is closed. */
export function OpenReview({ id, ...props }: ReviewViewProps) {
  const form = useRecordForm('review', id, null);
  return form ? <OpenForm {...props} form={form} /> : <Skeleton lines={6} />;
}
