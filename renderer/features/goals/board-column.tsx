import type { DragEvent } from 'react';
import { useId, useState } from 'react';
import type { GoalGroup } from '../../../shared/goals/goal-board.ts';
import type { Goal, GoalStatus } from '../../../shared/goals/goal.ts';
import { classNames } from '../../ui/class-names.ts';
import { BoardCard } from './board-card.tsx';
import { CARD_TYPE } from './card-type.ts';
import { GoalStatusMark } from './goal-status.tsx';

interface BoardColumnProps {
  group: GoalGroup;
  /** The one card that Tab reaches. */
  tabStopId: string | null;
  onOpen: (id: string) => void;
  onMove: (goal: Goal, to: GoalStatus) => void;
  onDropCard: (goalId: string) => void;
}

/** One status with its cards; empty ones stay, to be dropped into. */
export function BoardColumn({ group, tabStopId, onOpen, onMove, onDropCard }: BoardColumnProps) {
  const headingId = useId();
  const [over, setOver] = useState(false);
  const isCard = (event: DragEvent): boolean => event.dataTransfer.types.includes(CARD_TYPE);
  return (
    // A drop is one of three ways; keys and the card's menu are the others.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={headingId}
      className={classNames(
        'flex min-h-0 min-w-0 flex-col rounded-6',
        over && 'outline-2 -outline-offset-2 outline-accent',
      )}
      onDragOver={(event) => {
        if (!isCard(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!isCard(event)) return;
        event.preventDefault();
        onDropCard(event.dataTransfer.getData(CARD_TYPE));
      }}
    >
      <h2 className="flex min-h-8 items-center justify-between gap-2 border-b border-border px-2">
        <span id={headingId} className="font-semibold">
          <GoalStatusMark status={group.status} />
        </span>
        <span className="text-12 text-text-3">{group.cards.length === 0 ? '' : group.cards.length}</span>
      </h2>
      <ul className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto px-0.5 py-2">
        {group.cards.map((card) => (
          <li key={card.goal.id}>
            <BoardCard card={card} isTabStop={card.goal.id === tabStopId} onOpen={onOpen} onMove={onMove} />
          </li>
        ))}
      </ul>
    </section>
  );
}
