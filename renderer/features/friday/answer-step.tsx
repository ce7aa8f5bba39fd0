import type { WeeklyAnswers } from '../../../shared/weekly/weekly-answers.ts';
import { weeklyQuestions } from '../../../shared/weekly/weekly-answers.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { Section } from '../../ui/section.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { questionHints } from './friday-words.ts';

interface AnswerStepProps {
  answers: WeeklyAnswers;
  errors: Readonly<Record<string, string>>;
  kept: readonly WeeklyProposal[];
  onAnswer: (answers: WeeklyAnswers) => void;
}

/** Second step: the two questions, above what was kept, which helps to answer them. */
export function AnswerStep({ answers, errors, kept, onAnswer }: AnswerStepProps) {
  return (
    <div className="flex flex-col gap-6">
      {weeklyQuestions.map(({ id, text }, index) => (
        <TextArea
          key={id}
          label={text}
          hint={questionHints[id]}
          error={errors[`answers.${id}`]}
          rows={3}
          // The review is done by keys alone, so its first question takes the focus when the step opens.

          autoFocus={index === 0}
          value={answers[id]}
          onValueChange={(answer) => onAnswer({ ...answers, [id]: answer })}
        />
      ))}
      {kept.length > 0 && (
        <Section title="What you kept">
          <ul className="flex list-disc flex-col gap-1 pl-4 leading-reading text-text-2">
            {kept.map(({ id, line }) => (
              <li key={id} className="break-words">
                {line}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
