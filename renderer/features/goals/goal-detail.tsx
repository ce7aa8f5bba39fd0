import type { ComponentProps } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { GoalForm } from './goal-form.tsx';

/** The chosen goal, or words for one that is in the bin or was never here. */
export function GoalDetail(props: ComponentProps<typeof GoalForm>) {
  const stored = useRecord('goal', props.id);
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  if (stored === null && !props.blank) {
    return (
      <EmptyState action={<Button onClick={() => showHistory('goal', props.id)}>Look at its versions</Button>}>
        This goal is not here.
      </EmptyState>
    );
  }
  if (stored?.record.deletedAt) {
    return (
      <EmptyState action={<Button onClick={() => void restore('goal', stored)}>Restore</Button>}>
        “{stored.record.outcome}” is in the bin.
      </EmptyState>
    );
  }
  return <GoalForm {...props} />;
}
