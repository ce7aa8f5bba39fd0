import type { ComponentProps } from 'react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MetricForm } from './metric-form.tsx';

/** The chosen metric, or words for one that is in the bin or was never here. */
export function MetricDetail(props: ComponentProps<typeof MetricForm>) {
  const stored = useRecord('metric', props.id);
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);
  if (stored === null && !props.blank) {
    return (
      <EmptyState action={<Button onClick={() => showHistory('metric', props.id)}>Look at its versions</Button>}>
        This metric is not here.
      </EmptyState>
    );
  }
  if (stored?.record.deletedAt) {
    return (
      <EmptyState action={<Button onClick={() => void restore('metric', stored)}>Restore</Button>}>
        “{stored.record.name}” is in the bin, and its readings wait for it.
      </EmptyState>
    );
  }
  return <MetricForm {...props} />;
}
