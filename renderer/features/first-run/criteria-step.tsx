import { criterionLines } from '../../../shared/ladder/ladder-from-lines.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { FirstRunAnswers } from './first-run-answers.ts';
import { missingAnswers } from './first-run-answers.ts';
import type { StepProps } from './step-props.ts';

const sources: { value: FirstRunAnswers['criteria']; label: string }[] = [
  { value: 'ours', label: 'Senior → Staff' },
  { value: 'pasted', label: 'Paste my company’s' },
];

/** The five criteria that come with Rungbook, and where they are from. */
function OurCriteria() {
  const ladder = useLadder();
  return (
    <>
      <p>{ladder.note}</p>
      <ol className="flex list-decimal flex-col gap-1.5 pl-6">
        {ladder.criteria.map((criterion) => (
          <li key={criterion.id}>
            <span className="font-medium">{criterion.short}.</span>{' '}
            <span className="text-text-2">{criterion.text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The company's criteria, one a line, and how many were understood. */
function PastedCriteria({ answers, answer, tried }: StepProps & { tried: boolean }) {
  const count = criterionLines(answers.pasted).length;
  return (
    <TextArea
      label="Criteria of your company, one a line"
      hint={
        count === 0
          ? 'Bullets and numbers are left out. There are no markers then; evidence is linked to the criteria themselves.'
          : `${count} ${count === 1 ? 'criterion' : 'criteria'} understood.`
      }
      error={tried ? missingAnswers(answers).pasted : undefined}
      value={answers.pasted}
      onValueChange={(pasted) => answer({ pasted })}
    />
  );
}

/** What the record is held against: the criteria that come with Rungbook, or those of one's company. */
export function CriteriaStep({ answers, answer, tried }: StepProps & { tried: boolean }) {
  return (
    <>
      <SegmentedControl
        label="Which criteria?"
        segments={sources}
        value={answers.criteria}
        onValueChange={(criteria) => answer({ criteria })}
        className="self-start"
      />
      {answers.criteria === 'ours' ? (
        <OurCriteria />
      ) : (
        <PastedCriteria answers={answers} answer={answer} tried={tried} />
      )}
    </>
  );
}
