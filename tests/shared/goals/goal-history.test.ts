import { describe, expect, it } from 'vitest';
import { goalHistory } from '../../../shared/goals/goal-history.ts';
import { accepted, append, goalOf, idOf, now } from './goal-builders.ts';

const first = accepted(append(goalOf(), [], { on: '2026-10-01' }, 100));
const second = accepted(append(first.goal, [first.checkpoint], { on: '2026-10-15', progress: 'slipping' }, 101));

describe('goalHistory', () => {
  it('says what each checkpoint changed, oldest first', () => {
    const items = goalHistory(first.goal.id, [second.checkpoint, first.checkpoint]);
    expect(items.map(({ before, moved, daysSince }) => ({ before, moved, daysSince }))).toEqual([
      { before: null, moved: false, daysSince: null },
      { before: 'active', moved: true, daysSince: 14 },
    ]);
  });

  it('leaves out the bin and other goals', () => {
    const binned = { ...first.checkpoint, deletedAt: now };
    const other = { ...second.checkpoint, goalId: idOf(7) };
    expect(goalHistory(first.goal.id, [binned, other])).toEqual([]);
  });
});
