import { useMemo, useState } from 'react';
import { goalOfReason } from '../../shared/case/goal-of-reason.ts';
import type { DecisionGap } from '../../shared/case/reasons-to-gaps.ts';
import { reasonsToGaps } from '../../shared/case/reasons-to-gaps.ts';
import { createGoal } from '../../shared/goals/create-goal.ts';
import type { Goal } from '../../shared/goals/goal.ts';
import type { Change } from '../../shared/change/change-set.ts';
import { listGoals } from '../db/queries/growth-queries.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCases } from './use-case-actions.ts';
import { useCommit } from './use-commit.ts';
import { useGoals } from './use-growth-records.ts';
import { useToday } from './use-today.ts';

/** One of the committee's reasons, and the goal that was made of it. */
export interface ReasonGap extends DecisionGap {
  goal: Goal | null;
}

export interface DecisionGaps {
  gaps: readonly ReasonGap[];
  /** The person says which criterion a reason is about, before it becomes a goal. */
  assign: (index: number, criterionId: string | null) => void;
  /** One goal for each of these reasons that has none, in one change set. */
  makeGoals: (gaps: readonly ReasonGap[]) => Promise<boolean>;
}

const labelFor = (gaps: readonly ReasonGap[]): string =>
  gaps.length === 1 ? `Made a goal of “${gaps[0]?.next.outcome ?? ''}”` : `Made goals of ${gaps.length} reasons`;

/**
 * The reasons for "not yet" as gaps to close: of the case with this id, or without one, of the last decided case. `undefined` while
 * the record is read; no gaps where nothing was refused.
 */
export function useDecisionGaps(caseId: string | null): DecisionGaps | undefined {
  const { store, now, newId } = useServices();
  const today = useToday();
  const commit = useCommit();
  const [cases, goals] = [useCases(), useGoals()];
  const [criterionOf, setCriterionOf] = useState<ReadonlyMap<number, string>>(new Map());
  return useMemo(() => {
    if (!cases || !goals) return undefined;
    const records = cases.map(({ record }) => record);
    const plan =
      caseId === null ? records.find(({ decision }) => decision !== 'open') : records.find(({ id }) => id === caseId);
    const known = goals.map(({ record }) => record);
    const gaps = plan ? reasonsToGaps(plan, criterionOf, today) : [];
    return {
      gaps: gaps.map((gap) => ({ ...gap, goal: plan ? goalOfReason(known, plan.id, gap.reason) : null })),
      assign: (index, criterionId) =>
        setCriterionOf((before) => {
          const next = new Map(before);
          if (criterionId === null) next.delete(index);
          else next.set(index, criterionId);
          return next;
        }),
      makeGoals: (wanted) =>
        inTurn(async () => {
          if (!plan) return false;
          // Read at this moment, not from the screen: a press just before may have made them.
          const made = (await listGoals(store.database)).map(({ record }) => record);
          const open = wanted.filter(({ reason }) => goalOfReason(made, plan.id, reason) === null);
          if (open.length === 0) return true;
          const changes = open.map(({ next }): Change => {
            const record = createGoal(next, { id: newId(), now: now() });
            return { op: 'put', kind: 'goal', record, baseRev: 0 };
          });
          return (await commit(labelFor(open), changes, { announce: true })).ok;
        }),
    };
  }, [cases, goals, caseId, criterionOf, today, commit, store, newId, now]);
}
