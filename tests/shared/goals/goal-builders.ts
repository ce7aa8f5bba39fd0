import type { Checkpoint } from '../../../shared/goals/checkpoint.ts';
import type { CheckpointDraft, CheckpointResult } from '../../../shared/goals/append-checkpoint.ts';
import { appendCheckpoint } from '../../../shared/goals/append-checkpoint.ts';
import { createGoal } from '../../../shared/goals/create-goal.ts';
import type { Goal } from '../../../shared/goals/goal.ts';

export const now = '2026-11-24T08:00:00.000Z';
export const today = '2026-11-24';

/** The n-th id of a test: a UUID that sorts by its number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const goalOf = (fields: Partial<Goal> = {}, n = 1): Goal =>
  createGoal(
    { outcome: 'Checkout survives a zone', startsOn: '2026-09-01', targetOn: '2026-12-01', ...fields },
    { id: idOf(n), now },
  );

const plain: CheckpointDraft = { on: today, words: 'Two of three services moved.', progress: 'on-track' };

export const append = (
  goal: Goal,
  history: readonly Checkpoint[],
  draft: Partial<CheckpointDraft>,
  n = 100,
): CheckpointResult => appendCheckpoint(goal, history, { ...plain, ...draft }, { id: idOf(n), now, today });

/** The words of a refusal; fails the test when there was none. */
export function wordsOf(result: { ok: true } | { ok: false; words: string }): string {
  if (result.ok) throw new Error('This should have been refused.');
  return result.words;
}

/** The answer of what was accepted; fails the test, with the words, when it was not. */
export function accepted<T extends { ok: true } | { ok: false; words: string }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(result.words);
  return result as Extract<T, { ok: true }>;
}
