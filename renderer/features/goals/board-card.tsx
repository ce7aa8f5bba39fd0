import { goalStatuses } from '../../../shared/goals/goal.ts';
import type { Goal, GoalStatus } from '../../../shared/goals/goal.ts';
import type { GoalCard } from '../../../shared/goals/goal-board.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { classNames } from '../../ui/class-names.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { CARD_TYPE } from './card-type.ts';
import { statusWords } from './goal-words.ts';

interface BoardCardProps {
  card: GoalCard;
  isTabStop: boolean;
  onOpen: (id: string) => void;
  onMove: (goal: Goal, to: GoalStatus) => void;
}

/** One goal on the board: what, and by when. */
export function BoardCard({ card: { goal, overdue }, isTabStop, onOpen, onMove }: BoardCardProps) {
  const today = useToday();
  return (
    <ContextMenu
      label={`Move “${goal.outcome}”`}
      entries={[
        { label: 'Open', shortcut: '↵', onSelect: () => onOpen(goal.id) },
        { kind: 'separator' },
        ...goalStatuses.map((status) => ({
          label: `Move to ${statusWords[status].toLowerCase()}…`,
          disabled: status === goal.status,
          onSelect: () => onMove(goal, status),
        })),
      ]}
    >
      <button
        type="button"
        data-goal={goal.id}
        tabIndex={isTabStop ? 0 : -1}
        draggable
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        className="flex w-full flex-col items-start gap-1 rounded-6 border border-border bg-panel px-2.5 py-2 text-left hover:border-control"
        onClick={() => onOpen(goal.id)}
        onDragStart={(event) => {
          event.dataTransfer.setData(CARD_TYPE, goal.id);
          event.dataTransfer.effectAllowed = 'move';
        }}
      >
        <span className="line-clamp-3 leading-reading">{goal.outcome}</span>
        <span className={classNames('text-12', overdue ? 'text-warn' : 'text-text-2')}>
          {targetInWords(goal, today)}
        </span>
      </button>
    </ContextMenu>
  );
}
