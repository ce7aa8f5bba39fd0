import { describe, expect, it } from 'vitest';
import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import { checkpointSteps, draftOfStep, stepToStatus, usualStep } from '../../../shared/goals/checkpoint-step.ts';
import { goalStatuses } from '../../../shared/goals/goal.ts';
import { accepted, append, goalOf, wordsOf } from './goal-builders.ts';

const after: Record<CheckpointStep, string> = {
  'not-begun': 'planned',
  'on-track': 'active',
  slipping: 'at-risk',
  blocked: 'at-risk',
  reached: 'done',
  dropped: 'dropped',
};

describe('a step of a checkpoint', () => {
  it.each(checkpointSteps)('“%s” is accepted from every status and leads to its own', (step) => {
    for (const status of goalStatuses) {
      const goal = goalOf({ status, droppedBecause: status === 'dropped' ? 'Sold.' : '' });
      const result = accepted(append(goal, [], draftOfStep(step, 'Because.', goal, [])));
      expect(result.goal.status).toBe(after[step]);
      expect(result.checkpoint.words).toBe('Because.');
    }
  });

  it('puts a card where it was moved to', () => {
    for (const status of goalStatuses) expect(after[stepToStatus[status]]).toBe(status);
  });

  it('takes the words as the reason for dropping, asks for them at their field, and keeps how it went', () => {
    const goal = goalOf();
    const { checkpoint } = accepted(append(goal, [], { progress: 'blocked' }));
    const dropped = accepted(append(goal, [checkpoint], draftOfStep('dropped', 'Sold.', goal, [checkpoint]), 101));
    expect(dropped.goal.droppedBecause).toBe('Sold.');
    expect(dropped.checkpoint.progress).toBe('blocked');
    const unsaid = append(goal, [checkpoint], draftOfStep('dropped', ' ', goal, [checkpoint]), 101);
    expect(wordsOf(unsaid)).toMatch(/Say why the goal was dropped/);
    expect(unsaid).toMatchObject({ field: 'words' });
    expect(append(goal, [], { on: '2026-11-25' })).toMatchObject({ field: 'on' });
    expect(append(goal, [], { targetOn: '2026-01-01' })).toMatchObject({ field: 'targetOn' });
  });

  it('begins where the goal stands', () => {
    const goal = goalOf({ status: 'at-risk' });
    const { checkpoint } = accepted(append(goalOf(), [], { progress: 'blocked' }));
    expect(usualStep(goal, [])).toBe('slipping');
    expect(usualStep(goal, [checkpoint])).toBe('blocked');
    expect(usualStep(goalOf({ status: 'planned' }), [])).toBe('on-track');
    expect(usualStep(goalOf({ status: 'done' }), [])).toBe('reached');
  });
});
