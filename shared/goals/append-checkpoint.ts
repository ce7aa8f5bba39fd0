import type { LocalDate } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import { exactDay } from '../today/day-in-words.ts';
import { born } from '../record/born.ts';
import type { Checkpoint, Progress } from './checkpoint.ts';
import { CheckpointSchema } from './checkpoint.ts';
import { checkpointsOf } from './goal-history.ts';
import type { Goal, GoalStatus } from './goal.ts';
import { GoalSchema, isOpen } from './goal.ts';

/** What a person says at a checkpoint. Without `status` the progress decides it; without `targetOn` the promised day stays. */
export interface CheckpointDraft {
  on: LocalDate;
  words: string;
  progress: Progress;
  status?: GoalStatus;
  droppedBecause?: string;
  targetOn?: LocalDate | null;
}

/** When and as what a checkpoint is written; `today` is the day in the person's zone. */
export interface CheckpointBirth extends Birth {
  today: LocalDate;
}

/** Both records, to be saved in one change; or words for the person, and then nothing has changed. */
export type CheckpointResult = { ok: true; goal: Goal; checkpoint: Checkpoint } | { ok: false; words: string };

const refused = (words: string): CheckpointResult => ({ ok: false, words });

const statusAfter: Record<Progress, GoalStatus> = {
  'on-track': 'active',
  slipping: 'at-risk',
  blocked: 'at-risk',
  reached: 'done',
};

/** Why this draft cannot follow this history; `null` when it can. */
function objection(
  goal: Goal,
  history: readonly Checkpoint[],
  draft: CheckpointDraft,
  today: LocalDate,
): string | null {
  const status = draft.status ?? statusAfter[draft.progress];
  const last = checkpointsOf(goal.id, history).at(-1);
  if (goal.deletedAt !== null) return 'This goal is in the bin. Restore it first.';
  if (draft.on > today) return `A checkpoint says what was, and ${exactDay(draft.on)} is yet to come.`;
  if (last && draft.on < last.on) {
    return `The last checkpoint is of ${exactDay(last.on)}. History only grows: take that day or a later one.`;
  }
  if ((status === 'done') !== (draft.progress === 'reached')) {
    return 'Done and reached belong together: choose both or neither.';
  }
  const hasWords = draft.words.trim() !== '';
  if (draft.progress === 'blocked' && !hasWords) return 'Say what is in the way.';
  if (!isOpen(goal) && status !== goal.status && !hasWords) return 'Say why a closed goal changes again.';
  return null;
}

/**
 * Adds one checkpoint to a goal's history. `history` may hold checkpoints of other goals; it is read, never changed, and no
 * earlier checkpoint is touched: append-only is what lets a review trust it.
 */
export function appendCheckpoint(
  goal: Goal,
  history: readonly Checkpoint[],
  draft: CheckpointDraft,
  { id, now, today }: CheckpointBirth,
): CheckpointResult {
  const words = objection(goal, history, draft, today);
  if (words !== null) return refused(words);
  if (history.some((one) => one.id === id)) return refused('This checkpoint is written already.');
  const status = draft.status ?? statusAfter[draft.progress];
  const targetOn = draft.targetOn === undefined ? goal.targetOn : draft.targetOn;
  const changed = GoalSchema.safeParse({
    ...goal,
    status,
    targetOn,
    droppedBecause: status === 'dropped' ? (draft.droppedBecause ?? goal.droppedBecause) : '',
    updatedAt: now,
  });
  const checkpoint = CheckpointSchema.safeParse({
    ...born({ id, now }),
    goalId: goal.id,
    on: draft.on,
    words: draft.words,
    progress: draft.progress,
    status,
    targetMove: targetOn === goal.targetOn ? null : { from: goal.targetOn, to: targetOn },
  });
  if (!changed.success) return refused(changed.error.issues[0]?.message ?? 'The goal cannot be changed so.');
  if (!checkpoint.success) return refused(checkpoint.error.issues[0]?.message ?? 'The checkpoint is not complete.');
  return { ok: true, goal: changed.data, checkpoint: checkpoint.data };
}
