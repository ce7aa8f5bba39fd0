import type { LocalDate } from '../dates/local-date.ts';
import { isOverdue } from './carry-over.ts';
import type { Goal, GoalStatus } from './goal.ts';
import { goalStatuses, isOpen } from './goal.ts';

/** A goal on the board; `overdue` when its promised day has passed while it is open. */
export interface GoalCard {
  goal: Goal;
  overdue: boolean;
}

/** One status with its goals; empty groups stay, because a board needs the column to drop a card into. */
export interface GoalGroup {
  status: GoalStatus;
  cards: GoalCard[];
}

const NO_DAY = '9999-12-31';

const byTarget = (a: Goal, b: Goal): number =>
  (a.targetOn ?? NO_DAY).localeCompare(b.targetOn ?? NO_DAY) ||
  a.outcome.localeCompare(b.outcome, 'en') ||
  a.id.localeCompare(b.id);

/** The latest first, for what is over: nobody looks for the goals of ten years ago on top. */
const byTargetBackwards = (a: Goal, b: Goal): number => byTarget(b, a);

/** Goals by status in its usual order, the nearest promised day first; list and board show the same groups. */
export const goalBoard = (goals: readonly Goal[], today: LocalDate): GoalGroup[] =>
  goalStatuses.map((status) => ({
    status,
    cards: goals
      .filter((goal) => goal.deletedAt === null && goal.status === status)
      .sort(isOpen({ status }) ? byTarget : byTargetBackwards)
      .map((goal) => ({ goal, overdue: isOverdue(goal, today) })),
  }));
