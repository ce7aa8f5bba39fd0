import type { ComponentProps } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProjectForm } from './project-form.tsx';

/** The chosen project, or words for one that is in the bin or was never here. */
export function ProjectDetail(props: ComponentProps<typeof ProjectForm>) {
  const stored = useRecord('project', props.id);
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  if (stored === null && !props.blank) {
    return (
      <EmptyState action={<Button onClick={() => showHistory('project', props.id)}>Look at its versions</Button>}>
        This project is not here.
      </EmptyState>
    );
  }
  if (stored?.record.deletedAt) {
    return (
      <EmptyState action={<Button onClick={() => void restore('project', stored)}>Restore</Button>}>
        “{stored.record.name}” is in the bin.
      </EmptyState>
    );
  }
  return <ProjectForm {...props} />;
}
