import type { ComponentProps } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PersonForm } from './person-form.tsx';

/** The chosen person, or words for one that is in the bin or was never here. */
export function PersonDetail(props: ComponentProps<typeof PersonForm>) {
  const stored = useRecord('person', props.id);
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  if (stored === null && !props.blank) {
    return (
      <EmptyState action={<Button onClick={() => showHistory('person', props.id)}>Look at its versions</Button>}>
        This person is not here.
      </EmptyState>
    );
  }
  if (stored?.record.deletedAt) {
    return (
      <EmptyState action={<Button onClick={() => void restore('person', stored)}>Restore</Button>}>
        “{stored.record.name}” is in the bin.
      </EmptyState>
    );
  }
  return <PersonForm {...props} />;
}
