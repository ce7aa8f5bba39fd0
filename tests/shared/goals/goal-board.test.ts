import { describe, expect, it } from 'vitest';
import { goalBoard } from '../../../shared/goals/goal-board.ts';
import { goalOf, now, today } from './goal-builders.ts';

describe('goalBoard', () => {
  it('groups by status in order, empty ones too, the nearest day first and the undated last', () => {
    const goals = [
      goalOf({ targetOn: null }, 1),
      goalOf({ targetOn: '2027-02-01' }, 2),
      goalOf({ targetOn: '2026-11-01' }, 3),
      goalOf({ status: 'done', targetOn: '2026-10-01' }, 4),
      goalOf({ deletedAt: now }, 5),
    ];
    const board = goalBoard(goals, today);
    expect(board.map(({ status, cards }) => [status, cards.map(({ goal }) => goals.indexOf(goal))])).toEqual([
      ['planned', []],
      ['active', [2, 1, 0]],
      ['at-risk', []],
      ['done', [3]],
      ['dropped', []],
    ]);
    expect(board[1]!.cards.map(({ overdue }) => overdue)).toEqual([true, false, false]);
    expect(board[3]!.cards[0]!.overdue).toBe(false);
  });
});
