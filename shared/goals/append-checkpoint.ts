import type { ZodError } from 'zod';
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

/** The part of a draft that a refusal speaks about, so that its words can stand beside it; `null` for none of them. */
export type CheckpointField = 'on' | 'words' | 'progress' | 'targetOn' | null;

interface Refusal {
  ok: false;
  words: string;
  field: CheckpointField;
}

/** Both records, to be saved in one change; or words for the person, and then nothing has changed. */
export type CheckpointResult = { ok: true; goal: Goal; checkpoint: Checkpoint } | Refusal;

const refused = (words: string, field: CheckpointField = null): Refusal => ({ ok: false, words, field });

/** A rule of the schemas in the draft's own terms: the reason for dropping is part of what is said. */
function refusedBy({ issues: [issue] }: ZodError, otherwise: string): Refusal {
  const at = issue?.path[0];
  const field = at === 'on' || at === 'words' || at === 'targetOn' ? at : at === 'droppedBecause' ? 'words' : null;
  return refused(issue?.message ?? otherwise, field);
}

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
): Refusal | null {
  const status = draft.status ?? statusAfter[draft.progress];
  const last = checkpointsOf(goal.id, history).at(-1);
  if (goal.deletedAt !== null) return refused('This goal is in the bin. Restore it first.');
  if (draft.on > today) {
    return refused(`A checkpoint says what was, and ${exactDay(draft.on)} is yet to come.`, 'on');
  }
  if (last && draft.on < last.on) {
    const words = `The last checkpoint is of ${exactDay(last.on)}. History only grows: take that day or a later one.`;
    return refused(words, 'on');
  }
  if ((status === 'done') !== (draft.progress === 'reached')) {
    return refused('Done and reached belong together: choose both or neither.', 'progress');
  }
  const hasWords = draft.words.trim() !== '';
  if (draft.progress === 'blocked' && status !== 'dropped' && !hasWords)
    return refused('Say what is in the way.', 'words');
  if (!isOpen(goal) && status !== goal.status && !hasWords) {
    return refused('Say why a closed goal changes again.', 'words');
  }
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
  const objected = objection(goal, history, draft, today);
  if (objected !== null) return objected;
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
  if (!changed.success) return refusedBy(changed.error, 'The goal cannot be changed so.');
  if (!checkpoint.success) return refusedBy(checkpoint.error, 'The checkpoint is not complete.');
  return { ok: true, goal: changed.data, checkpoint: checkpoint.data };
}
