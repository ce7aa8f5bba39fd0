import { useMemo, useRef, useState } from 'react';
import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import { stepToStatus } from '../../../shared/goals/checkpoint-step.ts';
import { goalBoard } from '../../../shared/goals/goal-board.ts';
import type { Goal, GoalStatus } from '../../../shared/goals/goal.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { BoardColumn } from './board-column.tsx';
import { CheckpointDialog } from './checkpoint-dialog.tsx';
import { useBoardKeys } from './use-board-keys.ts';

interface GoalBoardProps {
  goals: readonly Stored<'goal'>[];
  /** The card that was open before; the keys begin there. */
  currentId: string | null;
  onOpen: (id: string) => void;
}

/** Goals in columns by status, which go on in a second row where the window is too narrow for all of them. A card moves by drag, by Shift and an arrow, or by its menu, and each move asks for a checkpoint. */
export function GoalBoard({ goals, currentId, onOpen }: GoalBoardProps) {
  const today = useToday();
  const frame = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ goal: Goal; step: CheckpointStep } | null>(null);
  const groups = useMemo(
    () =>
      goalBoard(
        goals.map(({ record }) => record),
        today,
      ),
    [goals, today],
  );
  const move = (goal: Goal, to: GoalStatus) => {
    if (to !== goal.status) setAsked({ goal, step: stepToStatus[to] });
  };
  const moveById = (id: string, to: GoalStatus) => {
    const goal = goals.find(({ record }) => record.id === id)?.record;
    if (goal) move(goal, to);
  };
  const { tabStopId, onKeyDown, onFocus } = useBoardKeys({ groups, currentId, frame, onMove: move });
  return (
    <div className="flex h-full min-h-0 flex-col">
      {/* The keys are those of the cards inside, which have the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={frame}
        className="grid min-h-0 flex-1 auto-rows-[minmax(12rem,1fr)] grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-3 overflow-y-auto px-4 py-3"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {groups.map((group) => (
          <BoardColumn
            key={group.status}
            group={group}
            tabStopId={tabStopId}
            onOpen={onOpen}
            onMove={move}
            onDropCard={(id) => moveById(id, group.status)}
          />
        ))}
      </div>
      <p className="shrink-0 border-t border-border px-4 py-2 text-12 text-text-3">
        Arrows walk, Enter opens, Shift and an arrow move a card. Each move asks for a checkpoint.
      </p>
      {asked && (
        <CheckpointDialog
          key={`${asked.goal.id} ${asked.step}`}
          goal={asked.goal}
          step={asked.step}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
