import { useState } from 'react';
import { createEntry } from '../../../shared/record/new-record.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EntryPane } from './entry-pane.tsx';

export interface EntryDetailProps {
  entryId: string;
  /** The id belongs to an entry that is about to be written. */
  isNew: boolean;
  linking: boolean;
  onLinking: (open: boolean) => void;
  onBack: () => void;
}

/** One entry, or why there is none to see. Give it a `key` per entry. */
export function EntryDetail({ entryId, isNew, ...pane }: EntryDetailProps) {
  const { now } = useServices();
  const today = useToday();
  const [blank] = useState(() =>
    isNew ? createEntry({ title: '', occurredOn: today }, { id: entryId, now: now() }) : null,
  );
  const stored = useRecord('entry', entryId);
  const form = useRecordForm('entry', entryId, blank);
  const { restore } = useRecordActions();
  const showHistory = useHistoryStore((state) => state.show);

  if (stored === null && blank === null) {
    return (
      <EmptyState action={<Button onClick={() => showHistory('entry', entryId)}>Look at its versions</Button>}>
        This entry is not here any more.
      </EmptyState>
    );
  }
  if (!form) {
    return (
      <div className="p-6">
        <Skeleton lines={5} label="Loading the entry" />
      </div>
    );
  }
  if (stored?.record.deletedAt) {
    return (
      <EmptyState action={<Button onClick={() => void restore('entry', stored)}>Restore</Button>}>
        “{stored.record.title}” is in the bin.
      </EmptyState>
    );
  }
  return <EntryPane form={form} focusTitle={isNew} {...pane} />;
}
