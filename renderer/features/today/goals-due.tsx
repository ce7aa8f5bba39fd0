import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { TodayLink } from './today-link.tsx';

const SHOWN = 3;

/** Goals whose target date is near or over, each leading to where it can be said how it goes. */
export function GoalsDue({ goals, today }: { goals: readonly Goal[]; today: LocalDate }) {
  return (
    <>
      {goals.slice(0, SHOWN).map((goal) => (
        <p key={goal.id} className="flex gap-1.5">
          <span className="shrink-0 text-text-2">Goal:</span>
          <span className="min-w-0 truncate">
            <a href={`#/goals/${goal.id}`} draggable={false} className="rounded-6 hover:underline">
              {goal.outcome}
            </a>
          </span>
          <span
            className="shrink-0 text-text-2"
            title={goal.targetOn === null ? undefined : `Target date ${exactDay(goal.targetOn)}`}
          >
            · {targetInWords(goal, today)}
            {goal.status === 'at-risk' && ' · at risk'}
          </span>
        </p>
      ))}
      {goals.length > SHOWN && (
        <p>
          <TodayLink to="/goals">{goals.length - SHOWN} more goals</TodayLink>
        </p>
      )}
    </>
  );
}
