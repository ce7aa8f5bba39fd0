import { describe, expect, it } from 'vitest';
import { goalsDue } from '../../../shared/goals/goals-due.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { goalOf, now, today } from './goal-builders.ts';

describe('goalsDue', () => {
  it('finds open goals of the next seven days and those that are overdue, the most urgent first', () => {
    const inAWeek = goalOf({ targetOn: '2026-12-01' }, 1);
    const late = goalOf({ targetOn: '2026-10-01', status: 'at-risk' }, 2);
    const others = [
      goalOf({ targetOn: '2026-12-02' }, 3),
      goalOf({ targetOn: null }, 4),
      goalOf({ targetOn: today, status: 'done' }, 5),
      goalOf({ targetOn: today, deletedAt: now }, 6),
    ];
    expect(goalsDue([inAWeek, ...others, late], today)).toEqual([late, inAWeek]);
  });
});

describe('targetInWords', () => {
  it.each([
    [{ targetOn: null }, 'no target date'],
    [{ targetOn: '2026-11-24' }, 'due today'],
    [{ targetOn: '2026-11-25' }, 'due tomorrow'],
    [{ targetOn: '2026-12-12' }, 'by 12 Dec'],
    [{ targetOn: '2026-11-20' }, '4 days overdue'],
    [{ targetOn: '2026-09-04', status: 'done' }, 'target 4 Sept'],
  ] as const)('%j: %s', (fields, words) => {
    expect(targetInWords(goalOf(fields), today)).toBe(words);
  });
});
