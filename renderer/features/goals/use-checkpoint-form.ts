import { useState } from 'react';
import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import { draftOfStep } from '../../../shared/goals/checkpoint-step.ts';
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
}

type Refusal = Extract<GoalAnswer, { ok: false }>;

/** A checkpoint while it is written: kept as a draft with every key, gone from there once it is saved. `null` while the draft is read. */
export function useCheckpointForm({ goal, step, stepIsAsked, beforeSave, onDone }: CheckpointFormOptions) {
  const today = useToday();
  const { addCheckpoint } = useGoalActions();
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
    setBusy(true);
    await beforeSave?.();
    const { on, words, targetOn } = value;
    const answer = await addCheckpoint(
      goal.id,
      (current, history) => ({
        on,
        ...draftOfStep(value.step, words, current, history),
        ...(targetOn === undefined ? {} : { targetOn }),
      }),
      today,
    );
    setBusy(false);
    if (!answer.ok) {
      setRefusal(answer);
      return;
    }
    setSpent(true);
    setTyped(null);
    setRefusal(null);
    await drop();
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
