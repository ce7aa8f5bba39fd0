import type { LucideIcon } from 'lucide-react';
import { CircleCheck, CircleDashed, CircleDot, CircleSlash, TriangleAlert } from 'lucide-react';
import type { GoalStatus } from '../../../shared/goals/goal.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { statusWords } from './goal-words.ts';

const icons: Record<GoalStatus, LucideIcon> = {
  planned: CircleDashed,
  active: CircleDot,
  'at-risk': TriangleAlert,
  done: CircleCheck,
  dropped: CircleSlash,
};

/** A status as icon and word; `iconOnly` where the word stands above already, as in a column. Colour only repeats what both say. */
export function GoalStatusMark({ status, iconOnly = false }: { status: GoalStatus; iconOnly?: boolean }) {
  const tone = status === 'at-risk' ? 'text-warn' : status === 'dropped' ? 'text-text-3' : 'text-text-2';
  return (
    <span className={classNames('inline-flex items-center gap-1 align-top', tone)}>
      <Icon icon={icons[status]} className="size-3.5" />
      {!iconOnly && statusWords[status]}
    </span>
  );
}
