import { useMemo } from 'react';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { projectLine, projectStates, stateHeading } from './project-words.ts';

interface ProjectListProps {
  projects: readonly Stored<'project'>[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onDelete: (project: Stored<'project'>) => void;
}

const idOf = ({ record }: Stored<'project'>): string => record.id;
const headingOf = ({ record }: Stored<'project'>): string => stateHeading[record.state];

/** All projects by state, the latest begun first within each. */
export function ProjectList({ projects, selectedId, onSelect, onOpen, onDelete }: ProjectListProps) {
  const today = useToday();
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const sorted = useMemo(
    () => projectStates.flatMap((state) => projects.filter(({ record }) => record.state === state)),
    [projects],
  );
  return (
    <VirtualList
      label="Projects"
      items={sorted}
      itemId={idOf}
      groupOf={headingOf}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
      onKey={(event, project) => {
        if (project && event.key === keyOf('delete', keys)) onDelete(project);
      }}
      renderRow={({ record }) => <ListRow title={record.name} meta={projectLine(record, today)} />}
    />
  );
}
