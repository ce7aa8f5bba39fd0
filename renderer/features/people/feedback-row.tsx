import { useId } from 'react';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { findCriterion } from '../../../shared/ladder/ladder.ts';
import type { Person } from '../../../shared/record/person.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useToday } from '../../hooks/use-today.ts';
import { PropertyLine } from '../../ui/property-line.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import { whereItMayGo } from './feedback-words.ts';

interface FeedbackRowProps {
  feedback: Feedback;
  person: Person;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** One piece of feedback: the words first, then when and how they came, and where they may go. Opens in place. */
export function FeedbackRow({ feedback, person, open, onToggle }: FeedbackRowProps) {
  const ladder = useLadder();
  const today = useToday();
  const formId = useId();
  const { direction, quote, on, channel, criterionId } = feedback;
  const about = criterionId === null ? null : (findCriterion(ladder, criterionId)?.short ?? criterionId);
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? formId : undefined}
        onClick={() => onToggle(!open)}
        className="focus-inside -mx-2 flex w-[calc(100%+1rem)] flex-col gap-0.5 rounded-6 px-2 py-2 text-left hover:bg-hover"
      >
        <span className="line-clamp-3 max-w-reading leading-reading whitespace-pre-line">“{quote.trim()}”</span>
        <PropertyLine
          facts={[
            direction,
            <span key="day" title={exactDay(on)}>
              {dayInWords(on, today)}
            </span>,
            channel.trim(),
            about,
            whereItMayGo(feedback),
          ]}
        />
      </button>
      {open && (
        <div id={formId} className="pb-3">
          <FeedbackForm id={feedback.id} person={person} isNew={false} onClose={() => onToggle(false)} />
        </div>
      )}
    </li>
  );
}
