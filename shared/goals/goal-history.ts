import { daysBetween } from '../dates/local-date.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Goal, GoalStatus } from './goal.ts';

/** One line of a goal's history. */
export interface HistoryItem {
  checkpoint: Checkpoint;
  /** The status before; `null` for the first checkpoint, before which nothing is on record. */
  before: GoalStatus | null;
  /** Did the status move with this checkpoint, as far as the record tells? */
  moved: boolean;
  /** Whole days since the checkpoint before; `null` for the first. */
  daysSince: number | null;
}

const byTime = (a: Checkpoint, b: Checkpoint): number =>
  a.on.localeCompare(b.on) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/** The checkpoints of one goal, oldest first; those in the bin and those of other goals stay out. */
export const checkpointsOf = (goalId: Goal['id'], checkpoints: readonly Checkpoint[]): Checkpoint[] =>
  checkpoints.filter((one) => one.goalId === goalId && one.deletedAt === null).sort(byTime);

/** The history of one goal, oldest first, each line with what it changed. */
export function goalHistory(goalId: Goal['id'], checkpoints: readonly Checkpoint[]): HistoryItem[] {
  const own = checkpointsOf(goalId, checkpoints);
  return own.map((checkpoint, index) => {
    const earlier = own[index - 1];
    if (!earlier) return { checkpoint, before: null, moved: false, daysSince: null };
    return {
      checkpoint,
      before: earlier.status,
      moved: earlier.status !== checkpoint.status,
      daysSince: daysBetween(earlier.on, checkpoint.on),
    };
  });
}
