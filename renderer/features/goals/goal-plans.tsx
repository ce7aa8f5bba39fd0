import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { GoalPlan } from './goal-views.ts';
import { BackPlanDialog } from './back-plan-dialog.tsx';
import { MilestonesDialog } from './milestones-dialog.tsx';
import type { PlanProps } from './plan-props.ts';
import { RampDialog } from './ramp-dialog.tsx';

/** The plan that the address opens. */
export function GoalPlans({ plan, since, ...props }: PlanProps & { plan: GoalPlan | null; since: LocalDate }) {
  switch (plan) {
    case 'milestones':
      return <MilestonesDialog {...props} />;
    case 'ramp':
      return <RampDialog {...props} since={since} />;
    case 'back':
      return <BackPlanDialog {...props} />;
    case null:
      return null;
  }
}
