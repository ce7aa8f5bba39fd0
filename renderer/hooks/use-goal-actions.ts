import { useMemo } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import { isSafe } from '../../shared/change/change-set.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import type { CheckpointDraft, CheckpointField, CheckpointResult } from '../../shared/goals/append-checkpoint.ts';
import { appendCheckpoint } from '../../shared/goals/append-checkpoint.ts';
import { carryOver } from '../../shared/goals/carry-over.ts';
import type { Checkpoint } from '../../shared/goals/checkpoint.ts';
import { createGoal } from '../../shared/goals/create-goal.ts';
import type { Goal } from '../../shared/goals/goal.ts';
import { takenAs } from '../../shared/goals/taken-as.ts';
import { listCheckpointsOf, listGoals } from '../db/queries/growth-queries.ts';
import { findRecord } from '../db/stored.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** Done, or words for the person and the field that they are about. */
export type GoalAnswer = { ok: true } | { ok: false; words: string; field: CheckpointField };

type Append = (goal: Goal, history: readonly Checkpoint[], id: string) => CheckpointResult;
type DraftOf = (goal: Goal, history: readonly Checkpoint[]) => CheckpointDraft;

const gone = { ok: false, words: 'This goal is not here any more.', field: null } as const;

/** How each status is said of a goal in the label of its checkpoint. */
const labelOf: Record<Goal['status'], (name: string) => string> = {
  planned: (name) => `Checkpoint: “${name}” is planned`,
  active: (name) => `Checkpoint: “${name}” is under way`,
  'at-risk': (name) => `Checkpoint: “${name}” is at risk`,
  done: (name) => `Checkpoint: “${name}” is done`,
  dropped: (name) => `Dropped “${name}”`,
};

/** The one way in which a goal and its checkpoint are written: both, or neither. */
function useAppend() {
  const { store, newId } = useServices();
  const commit = useCommit();
  return useMemo(() => {
    // Read at this moment, not from the screen: a checkpoint must follow all that stand before it.
    const pairOf = async (goalId: string, append: Append): Promise<CheckpointResult & { rev?: number }> => {
      const [stored, history] = await Promise.all([
        findRecord(store.database, 'goal', goalId),
        listCheckpointsOf(store.database, goalId),
      ]);
      if (!stored) return gone;
      return {
        ...append(
          stored.record,
          history.map(({ record }) => record),
          newId(),
        ),
        rev: stored.rev,
      };
    };
    const appendAll = async (
      goalIds: readonly string[],
      append: Append,
      label: (goals: readonly Goal[]) => string,
    ): Promise<GoalAnswer> => {
      const results = await Promise.all(goalIds.map((id) => pairOf(id, append)));
      const changes: Change[] = [];
      const goals: Goal[] = [];
      for (const result of results) {
        if (!result.ok) return { ok: false, words: result.words, field: result.field };
        goals.push(result.goal);
        changes.push(
          { op: 'put', kind: 'goal', record: result.goal, baseRev: result.rev ?? 0 },
          { op: 'put', kind: 'checkpoint', record: result.checkpoint, baseRev: 0 },
        );
      }
      const saved = await commit(label(goals), changes, { announce: true });
      return isSafe(saved) ? { ok: true } : { ok: false, words: saved.ok ? '' : saved.message, field: null };
    };
    return (...wanted: Parameters<typeof appendAll>): Promise<GoalAnswer> => inTurn(() => appendAll(...wanted));
  }, [store, newId, commit]);
}

const counted = (goals: readonly Goal[]): string =>
  goals.length === 1 ? `“${goals[0]?.outcome ?? ''}”` : `${goals.length} goals`;

/** Writes about goals: begin, checkpoint, carry over, take several on at once, to the bin. All else a goal's form saves by itself. */
export function useGoalActions() {
  const { store, now, newId } = useServices();
  const { remove } = useRecordActions();
  const commit = useCommit();
  const append = useAppend();
  return useMemo(
    () => ({
      /** A goal to be filled in; not saved before it says what will be true in the end. */
      blank: (id: string, startsOn: LocalDate): Goal => createGoal({ outcome: '', startsOn }, { id, now: now() }),
      /** Says how a goal is going. The goal and the checkpoint are saved in one change, with one Undo. */
      addCheckpoint: (goalId: string, draftOf: DraftOf, today: LocalDate, known = newId()) =>
        append(
          [goalId],
          (goal, history) => appendCheckpoint(goal, history, draftOf(goal, history), { id: known, now: now(), today }),
          ([goal]) => (goal ? labelOf[goal.status](goal.outcome) : 'Checkpoint'),
        ),
      /** What `addCheckpoint` would write under the same id, as far as the screen knows: to be shown with the key. Saves nothing. */
      previewCheckpoint: (goal: Goal, history: readonly Checkpoint[], draftOf: DraftOf, today: LocalDate) =>
        appendCheckpoint(goal, history, draftOf(goal, history), { id: newId(), now: now(), today }),
      /** Gives overdue goals a new day, each with a checkpoint that says so, all in one change. */
      carryOver: (goalIds: readonly string[], move: { to: LocalDate; words?: string }, today: LocalDate) =>
        append(
          goalIds,
          (goal, history, id) => carryOver(goal, history, move, { id, now: now(), today }),
          (goals) => `Carried over ${counted(goals)}`,
        ),
      /**
       * Takes goals on that were proposed. One change, so that one Undo takes a whole plan back. What was taken already, by a press
       * just before, is not made again. Answers the goals' ids; `null` when they were not saved.
       */
      take: (proposals: readonly Goal[], from: string) =>
        inTurn(async (): Promise<string[] | null> => {
          const known = (await listGoals(store.database)).map(({ record }) => record);
          const at = now();
          const goals = proposals.map(
            (goal) => takenAs(goal, known) ?? { ...goal, id: newId(), createdAt: at, updatedAt: at },
          );
          const fresh = goals.filter((goal) => !known.includes(goal));
          if (fresh.length > 0) {
            const changes = fresh.map((record): Change => ({ op: 'put', kind: 'goal', record, baseRev: 0 }));
            const saved = await commit(`Took on ${counted(fresh)} from ${from}`, changes, { announce: true });
            if (!isSafe(saved)) return null;
          }
          return goals.map(({ id }) => id);
        }),
      /** To the bin, with Undo. Its checkpoints stay and belong to it again when it is restored. */
      remove: (goal: Stored<'goal'>) => remove('goal', goal),
    }),
    [store, now, newId, remove, commit, append],
  );
}
