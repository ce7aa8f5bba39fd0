import type { GoalSpan } from '../../../shared/goals/goal-timeline.ts';
import type { GoalStatus } from '../../../shared/goals/goal.ts';
import { classNames } from '../../ui/class-names.ts';

/** Told apart without colour: empty and dashed, full, hatched, half full, a line. */
const looks: Record<GoalStatus, string> = {
  planned: 'h-3.5 border border-dashed border-control',
  active: 'h-3.5 border border-fill bg-fill',
  'at-risk': 'h-3.5 border border-control hatched',
  done: 'h-3.5 border border-control bg-linear-to-t from-fill from-40% to-transparent to-40%',
  dropped: 'h-0.5 bg-control',
};

/** A goal from its start to its target date, as a share of the window. Decorative: the words stand beside it. */
export function TimelineBar({ span, days }: { span: GoalSpan; days: number }) {
  const { goal, offset, length, startsEarlier, goesOn } = span;
  return (
    <span
      aria-hidden
      className={classNames(
        'absolute top-1/2 min-w-1 -translate-y-1/2 rounded-6',
        looks[goal.status],
        startsEarlier && 'rounded-l-none border-l-0',
        goesOn && 'rounded-r-none border-r-0',
      )}
      style={{ left: `${(offset / days) * 100}%`, width: `${(length / days) * 100}%` }}
    />
  );
}
