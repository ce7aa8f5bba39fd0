import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { NoteTexts } from './note-texts.tsx';

function NotHere({ children, action }: { children: ReactNode; action: ReactNode }) {
  return (
    <Page title="Friday review">
      <EmptyState action={action}>{children}</EmptyState>
    </Page>
  );
}

/** A note of an earlier week as it was written, or words for one that is in the bin or was never here. */
export function EarlierNote({ id }: { id: string }) {
  const navigate = useNavigate();
  const stored = useRecord('note', id);
  const form = useRecordForm('note', id, null);
  const { restore } = useRecordActions();
  if (stored?.record.deletedAt) {
    return (
      <NotHere action={<Button onClick={() => void restore('note', stored)}>Restore</Button>}>
        This note is in the bin.
      </NotHere>
    );
  }
  if (stored === null) {
    return (
      <NotHere action={<Button onClick={() => void navigate('/friday/notes')}>All notes</Button>}>
        This note is not here.
      </NotHere>
    );
  }
  return form ? <NoteTexts form={form} /> : <Page title="Friday review">{null}</Page>;
}
