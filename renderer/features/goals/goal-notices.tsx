import type { Goal } from '../../../shared/goals/goal.ts';
import type { Position } from '../../../shared/record/position.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';

interface GoalNoticesProps {
  overdue: readonly Goal[];
  offer: Position | null;
  onCarryOver: () => void;
  onRamp: () => void;
}

/** What asks for a decision before the goals themselves: days that have passed, and a plan for a new role. */
export function GoalNotices({ overdue, offer, onCarryOver, onRamp }: GoalNoticesProps) {
  const today = useToday();
  if (overdue.length === 0 && offer === null) return null;
  return (
    <div className="flex shrink-0 flex-col border-b border-border py-1">
      {overdue.length > 0 && (
        <p className="flex flex-wrap items-center justify-between gap-x-2 pl-4 text-text-2">
          {overdue.length === 1 ? '1 goal is overdue.' : `${overdue.length} goals are overdue.`}
          <Button variant="ghost" onClick={onCarryOver}>
            Carry over…
          </Button>
        </p>
      )}
      {offer !== null && (
        <p className="flex flex-wrap items-center justify-between gap-x-2 pl-4 text-text-2">
          New in your role {offer.from > today ? 'from' : 'since'} {dayInWords(offer.from, today)}.
          <Button variant="ghost" onClick={onRamp}>
            Ramp plan…
          </Button>
        </p>
      )}
    </div>
  );
}
