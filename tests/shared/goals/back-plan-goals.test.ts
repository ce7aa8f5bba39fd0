import { describe, expect, it } from 'vitest';
import { backPlan } from '../../../shared/goals/back-plan.ts';
import { backPlanGoals } from '../../../shared/goals/back-plan-goals.ts';
import { GoalSchema } from '../../../shared/goals/goal.ts';
import { defaultLeadDays } from '../../../shared/goals/lead-days.ts';
import { accepted, idOf, now, today } from './goal-builders.ts';

const plan = { id: idOf(9), cycleClosesOn: '2027-03-12', targetLevel: 'Staff' };
const stepsOf = (closesOn: string, day = today) => accepted(backPlan(closesOn, defaultLeadDays, day)).steps;
const goalsOf = (closesOn: string, existing: Parameters<typeof backPlanGoals>[2] = []) => {
  const of = { ...plan, cycleClosesOn: closesOn };
  return backPlanGoals(of, stepsOf(closesOn), existing, today, () => ({ id: idOf(1), now }));
};

describe('backPlanGoals', () => {
  it('makes valid goals that follow one another, the first one active', () => {
    const goals = goalsOf('2027-03-12').map(({ goal }) => GoalSchema.parse(goal));
    expect(goals.map(({ startsOn, targetOn, status }) => [startsOn, targetOn, status])).toEqual([
      ['2026-11-24', '2026-12-18', 'active'],
      ['2026-12-18', '2027-01-29', 'planned'],
      ['2027-01-29', '2027-02-26', 'planned'],
      ['2027-02-26', '2027-03-09', 'planned'],
    ]);
    expect(goals[0]?.outcome).toBe('First drafts: case for Staff');
  });

  it('keeps a late step valid', () => {
    const [drafts, readers] = goalsOf('2026-12-20').map(({ goal }) => GoalSchema.parse(goal));
    expect(drafts).toMatchObject({ startsOn: '2026-09-25', targetOn: '2026-09-25', status: 'active' });
    expect(readers?.startsOn).toBe(readers?.targetOn);
  });

  it('knows its own goals again by another name, not those of another cycle or in the bin', () => {
    const taken = goalsOf('2027-03-12').map(({ goal }) => ({ ...goal, outcome: 'Something else' }));
    expect(goalsOf('2027-03-12', taken).map(({ existing }) => existing)).toEqual(taken);
    expect(goalsOf('2027-09-10', taken).every(({ existing }) => existing === null)).toBe(true);
    const binned = taken.map((goal) => ({ ...goal, deletedAt: now }));
    expect(goalsOf('2027-03-12', binned).every(({ existing }) => existing === null)).toBe(true);
  });
});
