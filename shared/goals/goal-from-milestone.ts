import type { z } from 'zod';
import type { HorizonSchema, MilestoneSchema } from '../catalogue/milestone.ts';
import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import { createGoal } from './create-goal.ts';
import type { Goal } from './goal.ts';
import { monthsAfter } from '../dates/months-after.ts';

export type Milestone = z.infer<typeof MilestoneSchema>;
export type Horizon = z.infer<typeof HorizonSchema>;

/** The day on which a horizon ends, counted from `start`; `null` for the one without a date. */
export function horizonTarget({ after }: Horizon, start: LocalDate): LocalDate | null {
  if (after === null) return null;
  return after.unit === 'days' ? addDays(start, after.amount) : monthsAfter(start, after.amount);
}

/** A milestone of the catalogue as a goal to edit: its title becomes the outcome, its detail says how one will know. */
export const goalFromMilestone = (milestone: Milestone, horizon: Horizon, start: LocalDate, birth: Birth): Goal =>
  createGoal(
    {
      outcome: milestone.title,
      measure: milestone.detail,
      horizon: milestone.horizon,
      startsOn: start,
      targetOn: horizonTarget(horizon, start),
      origin: { kind: 'milestone', milestoneId: milestone.id },
    },
    birth,
  );
