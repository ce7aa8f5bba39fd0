import type { ReactNode } from 'react';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { personLine } from './person-words.ts';

interface PersonListProps {
  persons: readonly Stored<'person'>[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onDelete: (person: Stored<'person'>) => void;
  /** Stands above the list, and is nothing most of the time. */
  header?: ReactNode;
}

const idOf = ({ record }: Stored<'person'>): string => record.id;

/** Everybody by name. */
export function PersonList({ persons, selectedId, onSelect, onOpen, onDelete, header }: PersonListProps) {
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  return (
    <div className="flex h-full min-h-0 flex-col">
      {header}
      <div className="min-h-0 flex-1">
        <VirtualList
          label="People"
          items={persons}
          itemId={idOf}
          selectedId={selectedId}
          onSelect={onSelect}
          onOpen={onOpen}
          letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
          onKey={(event, person) => {
            if (person && event.key === keyOf('delete', keys)) onDelete(person);
          }}
          renderRow={({ record }) => <ListRow title={record.name} meta={personLine(record)} />}
        />
      </div>
    </div>
  );
}
