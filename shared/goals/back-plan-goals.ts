import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import type { Case } from '../record/case.ts';
import type { BackPlanStep } from './back-plan.ts';
import { createGoal } from './create-goal.ts';
import type { Goal } from './goal.ts';

/** A step of the plan as the goal it would be, and the goal that it is already. */
export interface PlannedGoal {
  step: BackPlanStep;
  goal: Goal;
  existing: Goal | null;
}

/** By this the plan knows its own goals again, whatever they are called by then. */
const keyOf = (plan: Pick<Case, 'id' | 'cycleClosesOn'>, step: BackPlanStep): string =>
  `plan:${plan.id}:${plan.cycleClosesOn ?? ''}:${step.id}`;

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/**
 * The steps of a back-plan as goals: each begins when the one before it is due, the first one today. A step whose day has passed
 * begins on that day. Nothing is saved until the person takes them.
 */
export function backPlanGoals(
  plan: Pick<Case, 'id' | 'cycleClosesOn' | 'targetLevel'>,
  steps: readonly BackPlanStep[],
  goals: readonly Goal[],
  today: LocalDate,
  birthOf: (step: BackPlanStep) => Birth,
): PlannedGoal[] {
  return steps.map((step, index) => {
    const before = steps[index - 1]?.on ?? today;
    const startsOn = earlier(before > today ? before : today, step.on);
    const key = keyOf(plan, step);
    return {
      step,
      goal: createGoal(
        {
          outcome: `${step.title}: case for ${plan.targetLevel}`,
          startsOn,
          targetOn: step.on,
          status: startsOn > today ? 'planned' : 'active',
          origin: { kind: 'case', caseId: plan.id, reason: '' },
          sourceKeys: [key],
        },
        birthOf(step),
      ),
      existing: goals.find(({ deletedAt, sourceKeys }) => deletedAt === null && sourceKeys.includes(key)) ?? null,
    };
  });
}
