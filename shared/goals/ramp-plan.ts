import type { z } from 'zod';
import type { MilestonesSchema } from '../catalogue/milestone.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import type { Goal } from './goal.ts';
import type { Horizon } from './goal-from-milestone.ts';
import { goalFromMilestone, horizonTarget } from './goal-from-milestone.ts';

export type MilestoneCatalogue = Pick<z.infer<typeof MilestonesSchema>, 'horizons' | 'milestones'>;

/** One horizon of the plan with the goals proposed for it; nothing is saved until the person takes them. */
export interface RampStage {
  horizon: Horizon;
  targetOn: LocalDate;
  /** Its day has passed already, so the screen can offer it folded. */
  past: boolean;
  goals: Goal[];
}

const takenMilestones = (goals: readonly Goal[]): Set<string> =>
  new Set(
    goals.flatMap(({ deletedAt, origin }) =>
      deletedAt === null && origin?.kind === 'milestone' ? [origin.milestoneId] : [],
    ),
  );

/**
 * Proposes goals for somebody new in a role since `since`: the dated milestones of the Senior baseline that were not taken yet
 * (a dropped one was taken, and is not offered twice). `birthOf` gives each goal its id. Stages without a goal are left out.
 */
export function rampPlan(
  { horizons, milestones }: MilestoneCatalogue,
  existing: readonly Goal[],
  since: LocalDate,
  today: LocalDate,
  birthOf: (milestoneId: string) => Birth,
): RampStage[] {
  const taken = takenMilestones(existing);
  const status = since <= today ? 'active' : 'planned';
  return horizons.flatMap((horizon) => {
    const targetOn = horizonTarget(horizon, since);
    if (targetOn === null) return [];
    const goals = milestones
      .filter(({ id, level, horizon: its }) => its === horizon.id && level === 'senior' && !taken.has(id))
      .map(
        (milestone) => ({ ...goalFromMilestone(milestone, horizon, since, birthOf(milestone.id)), status }) as const,
      );
    return goals.length === 0 ? [] : [{ horizon, targetOn, past: targetOn < today, goals }];
  });
}
