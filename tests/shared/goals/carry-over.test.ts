import { describe, expect, it } from 'vitest';
import { carryOver, overdueGoals } from '../../../shared/goals/carry-over.ts';
import { accepted, goalOf, idOf, now, today, wordsOf } from './goal-builders.ts';

const birth = { id: idOf(100), now, today };
const late = goalOf({ targetOn: '2026-11-10', status: 'planned' });

describe('overdueGoals', () => {
  it('finds open goals whose day has passed, the longest waiting first', () => {
    const older = goalOf({ targetOn: '2026-10-01', status: 'planned' }, 2);
    const others = [
      goalOf({ targetOn: today }, 3),
      goalOf({ targetOn: null }, 4),
      goalOf({ targetOn: '2026-10-01', status: 'done' }, 5),
      goalOf({ targetOn: '2026-10-01', deletedAt: now }, 6),
    ];
    expect(overdueGoals([late, ...others, older], today)).toEqual([older, late]);
  });
});

describe('carryOver', () => {
  it('moves the day with a checkpoint that says so, and leaves the status', () => {
    const { goal, checkpoint } = accepted(
      carryOver(late, [], { to: '2027-01-31', words: 'Waiting for hardware.' }, birth),
    );
    expect(goal).toMatchObject({ targetOn: '2027-01-31', status: 'planned' });
    expect(checkpoint.words).toBe('Carried over from 10 November 2026 to 31 January 2027.\n\nWaiting for hardware.');
    expect(checkpoint).toMatchObject({
      progress: 'slipping',
      on: today,
      targetMove: { from: '2026-11-10', to: '2027-01-31' },
    });
  });

  it('refuses what is not overdue and a day that has passed as well', () => {
    expect(wordsOf(carryOver(goalOf(), [], { to: '2027-01-31' }, birth))).toMatch(/Only an open goal/);
    expect(wordsOf(carryOver(late, [], { to: '2026-11-23' }, birth))).toMatch(/23 November 2026 has passed as well/);
  });
});
