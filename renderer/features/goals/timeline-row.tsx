import type { GoalSpan } from '../../../shared/goals/goal-timeline.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { isOverdue } from '../../../shared/goals/carry-over.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { classNames } from '../../ui/class-names.ts';
import { GoalStatusMark } from './goal-status.tsx';
import { spanExactly } from './goal-words.ts';
import { trackColumns } from './timeline-columns.ts';
import { TimelineBar } from './timeline-bar.tsx';

interface TimelineRowProps {
  span: GoalSpan;
  days: number;
  /** Share of the track at which today lies; `null` outside of the window. */
  todayAt: number | null;
  today: LocalDate;
}

/** One goal of the timeline: its words at the left, its bar in the track. */
export function TimelineRow({ span, days, todayAt, today }: TimelineRowProps) {
  const { goal } = span;
  return (
    <div className={classNames(trackColumns, 'h-full items-center px-3')} title={spanExactly(goal)}>
      <span className="flex min-w-0 flex-col gap-0.5">
        <span className="truncate">{goal.outcome}</span>
        <span className="flex items-center gap-1.5 truncate text-12 text-text-2">
          <GoalStatusMark status={goal.status} />
          <span aria-hidden>·</span>
          <span className={classNames('truncate', isOverdue(goal, today) && 'text-warn')}>
            {targetInWords(goal, today)}
          </span>
          <span className="sr-only">, {spanExactly(goal)}</span>
        </span>
      </span>
      <span className="relative h-full">
        {todayAt !== null && (
          <span aria-hidden className="absolute inset-y-0 w-px bg-accent" style={{ left: `${todayAt * 100}%` }} />
        )}
        <TimelineBar span={span} days={days} />
      </span>
    </div>
  );
}
