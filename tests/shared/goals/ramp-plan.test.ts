import { describe, expect, it } from 'vitest';
import json from '../../../resources/catalogue/milestones.json' with { type: 'json' };
import { MilestonesSchema } from '../../../shared/catalogue/milestone.ts';
import { GoalSchema } from '../../../shared/goals/goal.ts';
import { goalFromMilestone, horizonTarget } from '../../../shared/goals/goal-from-milestone.ts';
import type { MilestoneCatalogue } from '../../../shared/goals/ramp-plan.ts';
import { rampPlan } from '../../../shared/goals/ramp-plan.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { goalOf, idOf, now, today } from './goal-builders.ts';

const catalogue = MilestonesSchema.parse(json);
const plan = (existing: Goal[] = [], since = '2026-11-02', from: MilestoneCatalogue = catalogue) => {
  let count = 10;
  return rampPlan(from, existing, since, today, () => ({ id: idOf((count += 1)), now }));
};
const taken = (milestoneId: string, fields: Partial<Goal> = {}): Goal =>
  goalOf({ origin: { kind: 'milestone', milestoneId }, ...fields });

describe('goalFromMilestone', () => {
  it('makes every milestone of the catalogue a goal that the schema takes', () => {
    for (const milestone of catalogue.milestones) {
      const horizon = catalogue.horizons.find(({ id }) => id === milestone.horizon)!;
      const goal = goalFromMilestone(milestone, horizon, '2026-08-31', { id: idOf(1), now });
      expect(GoalSchema.parse(goal)).toMatchObject({
        outcome: milestone.title,
        measure: milestone.detail,
        targetOn: horizonTarget(horizon, '2026-08-31'),
        origin: { kind: 'milestone', milestoneId: milestone.id },
      });
    }
  });

  it('counts days and calendar months from the start', () => {
    expect(catalogue.horizons.map((horizon) => horizonTarget(horizon, '2026-08-31'))).toEqual([
      '2026-09-30',
      '2026-10-30',
      '2026-11-29',
      '2027-02-28',
      '2027-08-31',
      null,
    ]);
  });
});

describe('rampPlan', () => {
  it('proposes every dated Senior milestone once, by horizon', () => {
    const stages = plan();
    expect(stages.map(({ horizon }) => horizon.id)).toEqual(['30-days', '60-days', '90-days', '6-months', '12-months']);
    const dated = catalogue.milestones.filter(({ horizon }) => horizon !== 'long-term');
    expect(stages.flatMap(({ goals }) => goals).map(({ outcome }) => outcome)).toEqual(dated.map(({ title }) => title));
    expect(new Set(stages.flatMap(({ goals }) => goals).map(({ id }) => id)).size).toBe(dated.length);
  });

  it('skips what was taken, a dropped goal included, but not what lies in the bin', () => {
    const outcomes = (existing: Goal[]) => plan(existing)[0]!.goals.length;
    const all = outcomes([]);
    expect(outcomes([taken('first-changes')])).toBe(all - 1);
    expect(outcomes([taken('first-changes', { status: 'dropped', droppedBecause: 'Done before.' })])).toBe(all - 1);
    expect(outcomes([taken('first-changes', { deletedAt: now })])).toBe(all);
  });

  it('leaves out a stage without goals, and every milestone above Senior', () => {
    const staff = {
      ...catalogue,
      milestones: catalogue.milestones.map((one) => ({ ...one, level: 'staff' as const })),
    };
    expect(plan([], '2026-11-02', staff)).toEqual([]);
    const first = catalogue.milestones.filter(({ horizon }) => horizon === '30-days').map(({ id }) => taken(id));
    expect(plan(first)[0]!.horizon.id).toBe('60-days');
  });

  it('says which stages are over, and plans ahead of the first day', () => {
    expect(plan([], '2026-09-20').map(({ past }) => past)).toEqual([true, true, false, false, false]);
    expect(plan([], '2026-12-01')[0]!.goals[0]!.status).toBe('planned');
    expect(plan()[0]!.goals[0]!.status).toBe('active');
  });
});
