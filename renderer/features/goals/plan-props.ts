import type { Goal } from '../../../shared/goals/goal.ts';

/** What every plan of goals is given. */
export interface PlanProps {
  /** The goals that are there already. */
  goals: readonly Goal[];
  onClose: () => void;
  /** The new goals are saved; the ids of them. */
  onTaken: (ids: readonly string[]) => void;
}
