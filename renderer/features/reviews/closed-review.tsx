import { History } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useReviewActions } from '../../hooks/use-review-actions.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AgreementsSection } from './agreements-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import type { ReviewViewProps } from './open-review.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { ReviewHead } from './review-head.tsx';
import { ScorecardSection } from './scorecard-section.tsx';
import { SealLine } from './seal-line.tsx';
import { SelfCheckSection } from './self-check-section.tsx';
import { useReviewEvidence } from './use-review-evidence.ts';
import { useStancesOfDay } from './use-stances-of-day.ts';

/** A closed review: words and no fields, under the hash that stands for them. What was agreed on comes first now. */
export function ClosedReview({ stored, titles, persons, onDelete }: ReviewViewProps & { stored: Stored<'review'> }) {
  const { record: review } = stored;
  const known = useReviewEvidence(review);
  const stances = useStancesOfDay(review);
  const { takeOn } = useReviewActions();
  const showHistory = useHistoryStore((state) => state.show);
  const article = useRef<HTMLElement>(null);
  // Closed at its end, the review shows its seal: at the top.
  useLayoutEffect(() => {
    if (article.current?.parentElement) article.current.parentElement.scrollTop = 0;
  }, []);
  return (
    <article ref={article} className="@container mx-auto flex max-w-today flex-col gap-6 px-6 py-5">
      <div className="flex flex-col gap-1">
        <ReviewHead review={review} known={known} titles={titles} onDelete={() => onDelete(stored)} />
        <ReviewFacts review={review} writer={null} persons={persons} />
        <div className="flex items-center justify-between gap-2">
          <SealLine review={review} />
          <IconButton icon={History} label="History" onClick={() => showHistory('review', review.id)} />
        </div>
      </div>
      <AgreementsSection
        agreements={review.agreements}
        writer={null}
        onTakeOn={(agreementId) => void takeOn(review.id, agreementId)}
      />
      <CriteriaSection
        criteria={review.criteria}
        writer={null}
        titles={titles}
        known={known}
        stances={stances}
        onRetake={null}
      />
      <ScorecardSection scorecard={review.scorecard} writer={null} titles={titles} />
      <SelfCheckSection selfCheck={review.selfCheck} writer={null} />
    </article>
  );
}
