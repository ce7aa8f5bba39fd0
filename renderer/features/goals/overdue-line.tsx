import { CalendarClock } from 'lucide-react';
import { isOverdue } from '../../../shared/goals/carry-over.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Says that the target date is over while the goal is not, and offers a new day. Nothing when it is not so. */
export function OverdueLine({ goal, onCarryOver }: { goal: Goal; onCarryOver: () => void }) {
  const today = useToday();
  if (!isOverdue(goal, today) || goal.targetOn === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-text-2">
      <Icon icon={CalendarClock} className="text-warn" />
      <span className="min-w-0 flex-1">The target date was {exactDay(goal.targetOn)}.</span>
      <Button onClick={onCarryOver}>Carry over…</Button>
    </p>
  );
}
