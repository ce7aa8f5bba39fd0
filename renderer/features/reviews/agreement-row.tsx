import { ArrowRight, Target, Trash2 } from 'lucide-react';
import type { Agreement } from '../../../shared/reviews/review.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ReviewWriter } from './review-part.ts';
import { WordsField } from './words-field.tsx';

interface GoalOfAgreementProps {
  agreement: Agreement;
  /** The goal that was made of it, when there is one outside of the bin. */
  goal: Stored<'goal'> | undefined;
  onTakeOn: () => void;
}

/** The way from an agreement to its goal: make one, or open the one there is. */
function GoalOfAgreement({ agreement, goal, onTakeOn }: GoalOfAgreementProps) {
  if (!goal) {
    return (
      <Button variant="ghost" icon={Target} aria-label={`Make it a goal: ${agreement.words}`} onClick={onTakeOn}>
        Make it a goal
      </Button>
    );
  }
  return (
    <a
      href={`#/goals/${goal.record.id}`}
      draggable={false}
      className="inline-flex min-h-control shrink-0 items-center gap-1.5 rounded-6 px-3 text-accent hover:underline"
    >
      Goal, {goal.record.status.replace('-', ' ')}
      <Icon icon={ArrowRight} />
    </a>
  );
}

/** An agreement of a closed review: its words, its day, its goal. */
export function ClosedAgreement(props: GoalOfAgreementProps) {
  const { words, dueOn } = props.agreement;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 border-t border-border py-2">
      <div className="flex min-w-0 flex-1 basis-60 flex-col pt-1.5">
        <WordsField label="Agreement" placeholder="" value={words} onValueChange={null} />
        {dueOn !== null && <span className="text-12 text-text-2">by {exactDay(dueOn)}</span>}
      </div>
      <div className="-mr-3">
        <GoalOfAgreement {...props} />
      </div>
    </li>
  );
}

interface OpenAgreementProps extends GoalOfAgreementProps {
  writer: ReviewWriter;
  error: string | undefined;
  /** The empty line at the end: it becomes an agreement with its first letter. */
  isFresh: boolean;
}

/** An agreement that is still being written. Emptied, it is gone. */
export function OpenAgreement({ writer, error, isFresh, ...props }: OpenAgreementProps) {
  const { agreement } = props;
  const today = useToday();
  const { id, words, dueOn } = agreement;
  const type = (text: string): void => {
    if (isFresh && text.trim() !== '') writer.edit({ kind: 'agree', agreement: { ...agreement, words: text } });
    else if (!isFresh) writer.edit({ kind: 'agreement', id, change: { words: text } });
  };
  const leave = (): void => {
    if (!isFresh && words.trim() === '') writer.edit({ kind: 'disagree', id });
    writer.save();
  };
  return (
    <li className="flex flex-wrap items-start gap-x-2 border-t border-border py-2">
      <div className="min-w-0 flex-1 basis-60">
        <WordsField
          label={isFresh ? 'New agreement' : 'Agreement'}
          placeholder={isFresh ? 'Write down what was agreed on' : 'What was agreed on'}
          value={words}
          error={error}
          onValueChange={type}
          onBlur={leave}
        />
      </div>
      {!isFresh && (
        <div className="flex flex-wrap items-start gap-2">
          <DateField
            label="Due"
            hideLabel
            className="w-44"
            today={today}
            value={dueOn}
            onValueChange={(day) => writer.edit({ kind: 'agreement', id, change: { dueOn: day } })}
            onBlur={writer.save}
          />
          <GoalOfAgreement {...props} />
          <IconButton
            icon={Trash2}
            label={`Take out: ${words}`}
            onClick={() => {
              writer.edit({ kind: 'disagree', id });
              writer.save();
            }}
          />
        </div>
      )}
    </li>
  );
}
