import { describe, expect, it } from 'vitest';
import { goalOfReason } from '../../../shared/case/goal-of-reason.ts';
import { createGoal } from '../../../shared/goals/create-goal.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { idOf } from '../readiness/record-builders.ts';

const birth = { id: idOf(1), now: '2026-11-24T08:00:00.000Z' };
const goalFrom = (fields: Partial<Goal>): Goal =>
  createGoal(
    {
      outcome: 'Write a direction',
      startsOn: '2026-11-24',
      origin: { kind: 'case', caseId: idOf(9), reason: 'No written direction.' },
      ...fields,
    },
    birth,
  );

describe('goalOfReason', () => {
  it('finds the goal by case and words, however it was reworded itself', () => {
    const goal = goalFrom({});
    expect(goalOfReason([goal], idOf(9), ' No written direction.\n')).toBe(goal);
  });

  it('takes no goal of another case, of other words, of another origin, or from the bin', () => {
    const others = [
      goalFrom({ origin: { kind: 'case', caseId: idOf(8), reason: 'No written direction.' } }),
      goalFrom({ origin: { kind: 'case', caseId: idOf(9), reason: 'No direction.' } }),
      goalFrom({ origin: { kind: 'review', reviewId: idOf(9) } }),
      goalFrom({ origin: null }),
      goalFrom({ deletedAt: '2026-11-24T08:00:00.000Z' }),
    ];
    expect(goalOfReason(others, idOf(9), 'No written direction.')).toBeNull();
  });
});
