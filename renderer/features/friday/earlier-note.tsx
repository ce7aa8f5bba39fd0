import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useKeyHint } from '../../hooks/use-key-hint.ts';
import { usePersons, useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { FridayFoot } from './friday-foot.tsx';
import { noteName } from './friday-words.ts';
import { TextPart } from './text-part.tsx';
import { useStepKeys } from './use-step-keys.ts';

/** A note of an earlier week as it was written, to read, to correct and to copy again. */
export function EarlierNote({ id }: { id: string }) {
  const navigate = useNavigate();
  const stored = useRecord('note', id);
  const form = useRecordForm('note', id, null);
  const { restore } = useRecordActions();
  const persons = usePersons();
  const copyKey = useKeyHint('copy');
  const copyButton = useRef<HTMLButtonElement>(null);
  useKeyAction('copy', () => copyButton.current?.click());
  useStepKeys(
    () => undefined,
    () => void navigate('/friday/notes'),
  );
  const isHere = form !== null;
  useEffect(() => {
    if (isHere) copyButton.current?.focus();
  }, [isHere]);
  if (stored?.record.deletedAt) {
    return (
      <Page title="Friday review">
        <EmptyState action={<Button onClick={() => void restore('note', stored)}>Restore</Button>}>
          This note is in the bin.
        </EmptyState>
      </Page>
    );
  }
  if (stored === null) {
    return (
      <Page title="Friday review">
        <EmptyState>This note is not here.</EmptyState>
      </Page>
    );
  }
  if (!form) return <Page title="Friday review">{null}</Page>;
  const { value, change, save, errors } = form;
  const person = persons?.find(({ record }) => record.id === value.agendaPersonId)?.record;
  return (
    <Page
      title={noteName(value)}
      actions={
        <Button variant="ghost" onClick={() => void navigate('/friday/notes')}>
          All notes
        </Button>
      }
    >
      <div className="flex flex-col gap-8">
        <TextPart
          title="Note to my manager"
          reader="manager"
          text={value.noteText}
          error={errors['noteText']}
          isPrimary
          copyKey={copyKey}
          copyRef={copyButton}
          onText={(noteText) => change({ noteText })}
          onLeave={() => void save()}
        />
        {value.agendaText !== '' && (
          <TextPart
            title={person ? `Agenda for ${person.name}` : 'Agenda'}
            reader={person?.id ?? ''}
            text={value.agendaText}
            error={errors['agendaText']}
            isPrimary={false}
            onText={(agendaText) => change({ agendaText })}
            onLeave={() => void save()}
          />
        )}
        <FridayFoot form={form} earlier={0} />
      </div>
    </Page>
  );
}
