import { useState } from 'react';
import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import { draftOfStep } from '../../../shared/goals/checkpoint-step.ts';
import type { CheckpointDraft } from '../../../shared/goals/append-checkpoint.ts';
import type { Checkpoint } from '../../../shared/goals/checkpoint.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import type { GoalAnswer } from '../../hooks/use-goal-actions.ts';
import { useGoalActions } from '../../hooks/use-goal-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { WrittenCheckpoint } from './checkpoint-draft.ts';
import { resumedCheckpoint } from './checkpoint-draft.ts';

interface CheckpointFormOptions {
  goal: Goal;
  /** Where the choice begins when nothing was written before. */
  step: CheckpointStep;
  /** The step was asked for by a move on the board: it goes before the one of a kept draft. */
  stepIsAsked?: boolean;
  /** Saves what stands open in the goal's own fields, which the checkpoint must follow. */
  beforeSave?: (() => Promise<void>) | undefined;
  onDone?: (() => void) | undefined;
  /** Where a checkpoint is shown before the disk has it: those that stand there, and the one to come; `null` when it was not saved. */
  shownIn?: { checkpoints: readonly Checkpoint[]; onPending: (checkpoint: Checkpoint | null) => void } | undefined;
}

type Refusal = Extract<GoalAnswer, { ok: false }>;

/** A database that was closed or broke rejects; the words are still in the form and in their draft. */
const broken: Refusal = { ok: false, words: 'Not saved. Your words are still here.', field: null };

/** A checkpoint while it is written: kept as a draft with every key, gone from there once it is saved. `null` while the draft is read. */
export function useCheckpointForm({ goal, step, stepIsAsked, beforeSave, onDone, shownIn }: CheckpointFormOptions) {
  const today = useToday();
  const { addCheckpoint, previewCheckpoint } = useGoalActions();
  const { found, keep, flush, drop } = useDraft<unknown>(`checkpoint:${goal.id}`);
  const [typed, setTyped] = useState<WrittenCheckpoint | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  // What was found when the form opened has been saved since; the next checkpoint begins with nothing.
  const [spent, setSpent] = useState(false);
  useBeforeLeave(flush);
  if (found === undefined) return null;
  const resumed = resumedCheckpoint(spent ? null : found?.value, step, today);
  const value = typed ?? (stepIsAsked ? { ...resumed, step } : resumed);
  const save = async (): Promise<void> => {
    if (busy) return;
    const { on, words, targetOn } = value;
    const draftOf = (current: Goal, history: readonly Checkpoint[]): CheckpointDraft => ({
      on,
      ...draftOfStep(value.step, words, current, history),
      ...(targetOn === undefined ? {} : { targetOn }),
    });
    setBusy(true);
    const preview = shownIn && previewCheckpoint(goal, shownIn.checkpoints, draftOf, today);
    if (preview?.ok) shownIn?.onPending(preview.checkpoint);
    const answer = await Promise.resolve(beforeSave?.())
      .then(() => addCheckpoint(goal.id, draftOf, today, preview?.ok ? preview.checkpoint.id : undefined))
      .catch(() => broken);
    setBusy(false);
    if (!answer.ok) {
      shownIn?.onPending(null);
      setRefusal(answer);
      return;
    }
    setSpent(true);
    setTyped(null);
    setRefusal(null);
    await drop().catch(() => undefined);
    onDone?.();
  };
  return {
    value,
    busy,
    save,
    change: (fields: Partial<WrittenCheckpoint>): void => {
      const next = { ...value, ...fields };
      setTyped(next);
      setRefusal(null);
      keep(next, 0);
    },
    errorOf: (field: Refusal['field']): string | undefined => (refusal?.field === field ? refusal.words : undefined),
  };
}
