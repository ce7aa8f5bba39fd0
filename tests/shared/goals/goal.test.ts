import { describe, expect, it } from 'vitest';
import { GoalSchema, isOpen } from '../../../shared/goals/goal.ts';
import { monthsAfter } from '../../../shared/dates/months-after.ts';
import { goalOf, idOf } from './goal-builders.ts';

const words = (goal: object): string | undefined => GoalSchema.safeParse(goal).error?.issues[0]?.message;

describe('GoalSchema', () => {
  it('takes a goal with and without a promised day', () => {
    expect(words(goalOf())).toBeUndefined();
    expect(words(goalOf({ targetOn: null }))).toBeUndefined();
    expect(words(goalOf({ targetOn: '2026-09-01' }))).toBeUndefined();
  });

  it('refuses a target before the start, in words', () => {
    expect(words(goalOf({ targetOn: '2026-08-31' }))).toBe('The target lies before the start. Move one of the two.');
  });

  it('wants an outcome, and a reason for dropping', () => {
    expect(words(goalOf({ outcome: '  ' }))).toMatch(/what will be true/);
    expect(words(goalOf({ status: 'dropped' }))).toMatch(/why the goal was dropped/);
    expect(words(goalOf({ status: 'dropped', droppedBecause: 'The product was sold.' }))).toBeUndefined();
  });

  it('keeps each origin, and knows no fourth', () => {
    const reason = { kind: 'case', caseId: idOf(9), reason: 'Not enough outside the team.' } as const;
    expect(GoalSchema.parse(goalOf({ origin: reason })).origin).toEqual(reason);
    expect(words(goalOf({ origin: { kind: 'review', reviewId: idOf(8) } }))).toBeUndefined();
    expect(words({ ...goalOf(), origin: { kind: 'dream' } })).toBeDefined();
  });

  it('is closed once done or dropped', () => {
    expect(
      (['planned', 'active', 'at-risk', 'done', 'dropped'] as const).filter((status) => isOpen({ status })),
    ).toEqual(['planned', 'active', 'at-risk']);
  });
});

describe('monthsAfter', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect(monthsAfter('2026-08-24', 6)).toBe('2027-02-24');
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29');
    expect(monthsAfter('2026-01-15', -1)).toBe('2025-12-15');
  });
});
