import { useMemo } from 'react';
import { goalBoard } from '../../../shared/goals/goal-board.ts';
import { isOverdue } from '../../../shared/goals/carry-over.ts';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { GoalStatusMark } from './goal-status.tsx';
import { goalLine, listOrder, statusWords } from './goal-words.ts';

interface GoalListProps {
  goals: readonly Stored<'goal'>[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onDelete: (goal: Stored<'goal'>) => void;
}

const idOf = ({ record }: Stored<'goal'>): string => record.id;
const headingOf = ({ record }: Stored<'goal'>): string => statusWords[record.status];

/** All goals by status; what is at risk stands first, what is over last. */
export function GoalList({ goals, selectedId, onSelect, onOpen, onDelete }: GoalListProps) {
  const today = useToday();
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const sorted = useMemo(() => {
    const byId = new Map(goals.map((goal) => [goal.record.id, goal]));
    const groups = goalBoard(
      goals.map(({ record }) => record),
      today,
    );
    return listOrder.flatMap((status) =>
      (groups.find((group) => group.status === status)?.cards ?? []).flatMap(({ goal }) => byId.get(goal.id) ?? []),
    );
  }, [goals, today]);
  return (
    <VirtualList
      label="Goals"
      items={sorted}
      itemId={idOf}
      groupOf={headingOf}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
      onKey={(event, goal) => {
        if (goal && event.key === keyOf('delete', keys)) onDelete(goal);
      }}
      renderRow={({ record }) => (
        <ListRow
          leading={<GoalStatusMark status={record.status} iconOnly />}
          title={record.outcome}
          meta={<span className={isOverdue(record, today) ? 'text-warn' : ''}>{goalLine(record, today)}</span>}
        />
      )}
    />
  );
}
