import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendCheckpoint } from '../../../shared/goals/append-checkpoint.ts';
import { carryOver } from '../../../shared/goals/carry-over.ts';
import type { Checkpoint } from '../../../shared/goals/checkpoint.ts';
import { CheckpointSchema, progressSteps } from '../../../shared/goals/checkpoint.ts';
import { GoalSchema, goalStatuses } from '../../../shared/goals/goal.ts';
import { goalHistory } from '../../../shared/goals/goal-history.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import { accepted, append, goalOf, idOf, now, today, wordsOf } from './goal-builders.ts';

describe('appendCheckpoint', () => {
  it('writes the checkpoint and moves the goal with it', () => {
    const { goal, checkpoint } = accepted(append(goalOf(), [], { progress: 'slipping' }));
    expect(goal.status).toBe('at-risk');
    expect(checkpoint).toMatchObject({ goalId: goal.id, on: today, progress: 'slipping', status: 'at-risk' });
    expect(checkpoint.targetMove).toBeNull();
  });

  it('lets the progress decide the status, unless one is chosen', () => {
    const after = (draft: Parameters<typeof append>[2]) => accepted(append(goalOf(), [], draft)).goal.status;
    expect(after({ progress: 'on-track' })).toBe('active');
    expect(after({ progress: 'reached' })).toBe('done');
    expect(after({ progress: 'blocked' })).toBe('at-risk');
    expect(after({ progress: 'blocked', status: 'active' })).toBe('active');
  });

  it('writes down when the promised day moved', () => {
    const { goal, checkpoint } = accepted(append(goalOf(), [], { targetOn: '2027-03-01' }));
    expect(goal.targetOn).toBe('2027-03-01');
    expect(checkpoint.targetMove).toEqual({ from: '2026-12-01', to: '2027-03-01' });
  });

  it.each([
    [{ on: '2026-11-25' }, /25 November 2026 is yet to come/],
    [{ on: '2026-02-30' }, /not a day of the calendar/],
    [{ progress: 'reached', status: 'active' }, /Done and reached/],
    [{ progress: 'on-track', status: 'done' }, /Done and reached/],
    [{ progress: 'blocked', words: ' ' }, /what is in the way/],
    [{ status: 'dropped' }, /why the goal was dropped/],
    [{ targetOn: '2026-01-01' }, /target lies before the start/],
  ] as const)('refuses %j in words', (draft, words) => {
    expect(wordsOf(append(goalOf(), [], draft))).toMatch(words);
  });

  it('drops with a reason, and forgets the reason when the goal is taken up again with words', () => {
    const dropped = accepted(append(goalOf(), [], { status: 'dropped', droppedBecause: 'Sold.' })).goal;
    expect(dropped).toMatchObject({ status: 'dropped', droppedBecause: 'Sold.' });
    expect(wordsOf(append(dropped, [], { words: '' }))).toMatch(/why a closed goal/);
    expect(accepted(append(dropped, [], { words: 'Bought back.' })).goal).toMatchObject({
      status: 'active',
      droppedBecause: '',
    });
  });

  it('takes no day before the last checkpoint, of this goal only', () => {
    const { goal, checkpoint } = accepted(append(goalOf(), [], {}));
    expect(wordsOf(append(goal, [checkpoint], { on: '2026-11-20' }, 101))).toMatch(/last checkpoint is of 24 November/);
    expect(append(goal, [{ ...checkpoint, goalId: idOf(7) }], { on: '2026-11-20' }, 101).ok).toBe(true);
  });

  it('refuses a goal in the bin and a checkpoint written already', () => {
    expect(wordsOf(append(goalOf({ deletedAt: now }), [], {}))).toMatch(/in the bin/);
    const { goal, checkpoint } = accepted(append(goalOf(), [], {}));
    expect(wordsOf(append(goal, [checkpoint], {}))).toMatch(/written already/);
  });
});

const action = fc.record({
  carry: fc.boolean(),
  daysLater: fc.integer({ min: 0, max: 60 }),
  back: fc.integer({ min: -3, max: 5 }),
  words: fc.constantFrom('', 'Something happened.'),
  progress: fc.constantFrom(...progressSteps),
  status: fc.option(fc.constantFrom(...goalStatuses), { nil: undefined }),
  reason: fc.constantFrom('', 'No longer needed.'),
  target: fc.option(fc.integer({ min: -200, max: 400 }), { nil: undefined }),
});

describe('a history of checkpoints', () => {
  it('only grows, and nothing older ever changes, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        let goal = goalOf();
        let history: Checkpoint[] = [];
        let day = today;
        for (const [index, one] of actions.entries()) {
          day = addDays(day, one.daysLater);
          const before = JSON.stringify({ goal, history });
          const birth = { id: idOf(index + 100), now: `${day}T08:00:00.000Z`, today: day };
          const targetOn = one.target === undefined ? {} : { targetOn: addDays(day, one.target) };
          const draft = {
            on: addDays(day, -one.back),
            words: one.words,
            progress: one.progress,
            droppedBecause: one.reason,
            ...(one.status === undefined ? {} : { status: one.status }),
            ...targetOn,
          };
          const result = one.carry
            ? carryOver(goal, history, { to: addDays(day, 30), words: one.words }, birth)
            : appendCheckpoint(goal, history, draft, birth);
          // Neither the goal that was handed in nor its history is changed in place.
          expect(JSON.stringify({ goal, history })).toBe(before);
          if (!result.ok) {
            expect(result.words).toMatch(/[.]$/);
            continue;
          }
          const older = goalHistory(goal.id, history).map((item) => JSON.stringify(item.checkpoint));
          goal = result.goal;
          history = [...history, result.checkpoint];
          const newer = goalHistory(goal.id, history).map((item) => JSON.stringify(item.checkpoint));
          expect(newer).toEqual([...older, JSON.stringify(result.checkpoint)]);
          expect(goal.status).toBe(result.checkpoint.status);
          expect(GoalSchema.safeParse(goal).success).toBe(true);
          expect(CheckpointSchema.safeParse(result.checkpoint).success).toBe(true);
        }
      }),
    );
  });
});
