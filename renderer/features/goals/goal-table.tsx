import type { Goal } from '../../../shared/goals/goal.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useCheckpoints } from '../../hooks/use-growth-records.ts';
import { GoalStatusMark } from './goal-status.tsx';

interface GoalTableProps {
  goals: readonly Goal[];
  onOpen: (id: string) => void;
}

const EVER = ['0000-01-01', '9999-12-31'] as const;

const times = (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`);

/** What the bars show, in words and days: the same goals in the same order. */
export function GoalTable({ goals, onOpen }: GoalTableProps) {
  const checkpoints = useCheckpoints(...EVER) ?? [];
  const movesOf = (goalId: string): number =>
    checkpoints.filter(({ record }) => record.goalId === goalId && record.targetMove !== null).length;
  return (
    <div className="min-h-0 flex-1 overflow-auto px-4 pb-4">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">Goals of the months shown</caption>
        <thead className="text-12 text-text-2">
          <tr>
            {['Goal', 'Status', 'Starts', 'Target date', 'Moved'].map((heading) => (
              <th key={heading} scope="col" className="border-b border-border py-1.5 pr-4 font-normal">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row" className="min-w-48 border-b border-border py-1.5 pr-4 font-normal">
                <button
                  type="button"
                  className="rounded-6 text-left leading-reading hover:underline"
                  onClick={() => onOpen(goal.id)}
                >
                  {goal.outcome}
                </button>
              </th>
              <td className="border-b border-border py-1.5 pr-4 whitespace-nowrap">
                <GoalStatusMark status={goal.status} />
              </td>
              <td className="border-b border-border py-1.5 pr-4 whitespace-nowrap">{exactDay(goal.startsOn)}</td>
              <td className="border-b border-border py-1.5 pr-4 whitespace-nowrap">
                {goal.targetOn === null ? 'none' : exactDay(goal.targetOn)}
              </td>
              <td className="border-b border-border py-1.5 pr-4 whitespace-nowrap">{times(movesOf(goal.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
