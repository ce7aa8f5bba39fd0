import type { LocalDate } from '../dates/local-date.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { CheckpointBirth, CheckpointResult } from './append-checkpoint.ts';
import { appendCheckpoint } from './append-checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Goal } from './goal.ts';
import { isOpen } from './goal.ts';

/** Is its promised day over while there is still something to do? The day itself is not over yet. */
export const isOverdue = (goal: Pick<Goal, 'status' | 'targetOn' | 'deletedAt'>, today: LocalDate): boolean =>
  goal.deletedAt === null && isOpen(goal) && goal.targetOn !== null && goal.targetOn < today;

/** The goals to carry over, the longest overdue first. */
export const overdueGoals = (goals: readonly Goal[], today: LocalDate): Goal[] =>
  goals
    .filter((goal) => isOverdue(goal, today))
    .sort((a, b) => (a.targetOn ?? '').localeCompare(b.targetOn ?? '') || a.id.localeCompare(b.id));

/**
 * Moves an overdue goal's promised day to `to`, with a checkpoint that says from when to when, so that a goal carried over three
 * times shows it. The status stays: a new day is no verdict. `words` are the person's own and follow behind.
 */
export function carryOver(
  goal: Goal,
  history: readonly Checkpoint[],
  { to, words = '' }: { to: LocalDate; words?: string },
  birth: CheckpointBirth,
): CheckpointResult {
  if (!isOverdue(goal, birth.today) || goal.targetOn === null) {
    return { ok: false, words: 'Only an open goal whose target has passed is carried over.', field: null };
  }
  if (to < birth.today)
    return { ok: false, words: `${exactDay(to)} has passed as well. Choose a day to come.`, field: 'targetOn' };
  const said = `Carried over from ${exactDay(goal.targetOn)} to ${exactDay(to)}.`;
  const draft = {
    on: birth.today,
    words: words.trim() === '' ? said : `${said}\n\n${words}`,
    progress: 'slipping' as const,
    status: goal.status,
    targetOn: to,
  };
  return appendCheckpoint(goal, history, draft, birth);
}
