import { RefreshCw } from 'lucide-react';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Review } from '../../../shared/reviews/review.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { EvidenceLines } from './evidence-lines.tsx';
import { ManagerStance } from './manager-stance.tsx';
import type { ReviewPart } from './review-part.ts';
import type { ReviewEvidence } from './use-review-evidence.ts';
import type { ReviewTitles } from './use-review-titles.ts';
import type { StancesOfDay } from './use-stances-of-day.ts';
import { words as reviewWords } from './reviews-words.ts';
import { VerdictWord } from './verdict-word.tsx';
import { WordsField } from './words-field.tsx';

interface CriteriaSectionProps extends ReviewPart {
  criteria: Review['criteria'];
  titles: ReviewTitles;
  /** `undefined` while it is read. */
  known: ReviewEvidence | undefined;
  stances: StancesOfDay;
  /** Takes over what readiness says now; `null` while that is what stands here. */
  onRetake: (() => void) | null;
  /** What stands under the criteria: the folded baseline. */
  children?: ReactNode;
}

/** Each criterion of the target level with its verdict of the day, the evidence behind it, and what was said about it. */
export const CriteriaSection = memo(function CriteriaSection({
  criteria,
  writer,
  titles,
  known,
  stances,
  onRetake,
  children,
}: CriteriaSectionProps) {
  const retake = onRetake && (
    <Button variant="ghost" icon={RefreshCw} onClick={onRetake}>
      Readiness has moved: take it over
    </Button>
  );
  return (
    <Section title="Criteria" action={retake}>
      <ul className="flex flex-col">
        {criteria.map((one) => {
          const title = titles.of(one.criterionId);
          const said = stances.get(one.criterionId);
          return (
            <li key={one.criterionId} className="flex flex-col gap-1 border-t border-border py-2">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h3 className="font-semibold">{title}</h3>
                <VerdictWord verdict={one.verdict} />
              </div>
              {known && <EvidenceLines title={title} evidenceIds={one.evidenceIds} known={known} />}
              <div className={said && 'grid items-start gap-x-6 gap-y-1 @min-[34rem]:grid-cols-2'}>
                <WordsField
                  label={`Words on ${title}`}
                  placeholder="What was said about it"
                  value={one.words}
                  onValueChange={
                    writer &&
                    ((words) => writer.edit({ kind: 'criterion', criterionId: one.criterionId, change: { words } }))
                  }
                  onBlur={writer?.save}
                />
                {said && <ManagerStance said={said} besideField={writer !== null} />}
              </div>
            </li>
          );
        })}
      </ul>
      {stances.size > 0 && <p className="text-12 leading-reading text-text-2">{reviewWords.managerNote}</p>}
      {children}
    </Section>
  );
});
