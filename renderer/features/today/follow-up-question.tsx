import { metricLine } from '../../../shared/record/impact-metric.ts';
import { exactDay, stretchInWords } from '../../../shared/today/day-in-words.ts';
import { daysBetween } from '../../../shared/dates/local-date.ts';
import type { DueFollowUp } from '../../../shared/today/due-follow-ups.ts';
import { Button } from '../../ui/button.tsx';

interface FollowUpQuestionProps {
  due: DueFollowUp;
  onAnswer: (hold: 'held' | 'did not hold') => void;
}

/** Asks whether a gain held, with the figure it is about; two buttons answer. */
export function FollowUpQuestion({ due: { entry, metric, dueOn }, onAnswer }: FollowUpQuestionProps) {
  const name = metric.name || entry.title;
  const age = stretchInWords(daysBetween(entry.occurredOn, dueOn));
  return (
    <div role="group" aria-label={`Did “${name}” hold?`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-40 flex-1">
        Did it hold?{' '}
        <a href={`#/journal/${entry.id}`} draggable={false} className="rounded-6 hover:underline">
          {name}
        </a>{' '}
        <span className="text-text-2" title={`To be asked on ${exactDay(dueOn)}`}>
          {metricLine(metric)} · after {age}
        </span>
      </p>
      <span className="flex gap-1">
        <Button onClick={() => onAnswer('held')}>Held</Button>
        <Button onClick={() => onAnswer('did not hold')}>Did not hold</Button>
      </span>
    </div>
  );
}
