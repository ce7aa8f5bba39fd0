import { memo } from 'react';
import type { Review, ScorecardAnswer } from '../../../shared/reviews/review.ts';
import { scorecardAnswers } from '../../../shared/reviews/review.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { Section } from '../../ui/section.tsx';
import { AnswerRow } from './answer-row.tsx';
import type { ReviewPart } from './review-part.ts';
import { scorecardWords, words as say } from './reviews-words.ts';
import type { ReviewTitles } from './use-review-titles.ts';

const answers = scorecardAnswers.map((value) => ({ value, label: scorecardWords[value] }));

interface ScorecardSectionProps extends ReviewPart {
  scorecard: Review['scorecard'];
  titles: ReviewTitles;
}

/** "Still Senior?": the dimensions of the scorecard, each answered on its own; there is no sum. */
export const ScorecardSection = memo(function ScorecardSection({ scorecard, writer, titles }: ScorecardSectionProps) {
  const evaluation = useCatalogue('evaluation');
  const meets = new Map(evaluation?.dimensions.map((one) => [one.id, one.meets]));
  return (
    <Section title="Still Senior?">
      <p className="text-12 text-text-3">
        {say.scorecardNote}
        {writer && 'Keys in a row: 1 meets, 2 partly, 3 not yet, 4 unknown; J and K move.'}
      </p>
      <ul className="flex flex-col">
        {scorecard.map(({ dimensionId, answer, words }) => (
          <AnswerRow<ScorecardAnswer>
            key={dimensionId}
            title={titles.of(dimensionId)}
            answers={answers}
            answer={answer}
            isAnswered={answer !== 'unknown'}
            answerWords={scorecardWords[answer]}
            onAnswer={
              writer &&
              ((next) => {
                writer.edit({ kind: 'dimension', dimensionId, change: { answer: next ?? 'unknown' } });
                writer.save();
              })
            }
            words={words}
            onWords={writer && ((text) => writer.edit({ kind: 'dimension', dimensionId, change: { words: text } }))}
            onBlur={writer?.save}
          >
            {meets.get(dimensionId)}
          </AnswerRow>
        ))}
      </ul>
    </Section>
  );
});
