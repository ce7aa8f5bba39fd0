import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { Goal } from './goal.ts';
import { isOpen } from './goal.ts';

const WEEK = 7;

/** Open goals whose promised day lies within the next seven days or has passed, the most urgent first. */
export const goalsDue = (goals: readonly Goal[], today: LocalDate): Goal[] =>
  goals
    .filter(
      (goal) =>
        goal.deletedAt === null && isOpen(goal) && goal.targetOn !== null && goal.targetOn <= addDays(today, WEEK),
    )
    .sort((a, b) => (a.targetOn ?? '').localeCompare(b.targetOn ?? '') || a.id.localeCompare(b.id));
