import type { CheckpointDraft } from './append-checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { checkpointsOf } from './goal-history.ts';
import type { Goal, GoalStatus } from './goal.ts';

/**
 * How a goal is going, as one choice. It decides progress and status together, so that nobody has to know that "done" and "reached" are
 * two fields that belong to each other.
 */
export const checkpointSteps = ['not-begun', 'on-track', 'slipping', 'blocked', 'reached', 'dropped'] as const;
export type CheckpointStep = (typeof checkpointSteps)[number];

/** The step that leads to a status; for a card that is moved on the board. */
export const stepToStatus: Record<GoalStatus, CheckpointStep> = {
  planned: 'not-begun',
  active: 'on-track',
  'at-risk': 'slipping',
  done: 'reached',
  dropped: 'dropped',
};

/** What the form begins with: nothing moved since the last checkpoint. A goal that is only planned begins with the next one. */
export function usualStep(goal: Goal, history: readonly Checkpoint[]): CheckpointStep {
  const last = checkpointsOf(goal.id, history).at(-1);
  if (goal.status === 'at-risk') return last?.progress === 'blocked' ? 'blocked' : 'slipping';
  return goal.status === 'planned' ? 'on-track' : stepToStatus[goal.status];
}

/** The step as fields of a draft. A dropped goal keeps the progress it had; its words are the reason. */
export function draftOfStep(
  step: CheckpointStep,
  words: string,
  goal: Goal,
  history: readonly Checkpoint[],
): Pick<CheckpointDraft, 'words' | 'progress' | 'status' | 'droppedBecause'> {
  switch (step) {
    case 'not-begun':
      return { words, progress: 'on-track', status: 'planned' };
    case 'on-track':
      return { words, progress: 'on-track', status: 'active' };
    case 'slipping':
    case 'blocked':
      return { words, progress: step, status: 'at-risk' };
    case 'reached':
      return { words, progress: 'reached', status: 'done' };
    case 'dropped': {
      const last = checkpointsOf(goal.id, history).at(-1)?.progress ?? 'on-track';
      return { words, progress: last === 'reached' ? 'on-track' : last, status: 'dropped', droppedBecause: words };
    }
  }
}
