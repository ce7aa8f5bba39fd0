import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { today as dayOf } from '../../../shared/dates/clock.ts';
import { useServices } from '../../hooks/services.ts';
import { useCurrentManager } from '../../hooks/use-current-manager.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useKeyHint } from '../../hooks/use-key-hint.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { FridayFoot } from './friday-foot.tsx';
import { noteName, sentInWords } from './friday-words.ts';
import { TextPart } from './text-part.tsx';
import { useStepKeys } from './use-step-keys.ts';
import { readerInBin, readerOf, useTextCheck } from './use-text-check.ts';

/** The texts of an earlier week, to read, to correct and to copy again. They stay as they were; only what was closed since is named before it is copied. */
export function NoteTexts({ form }: { form: RecordForm<'note'> }) {
  const navigate = useNavigate();
  const { zone } = useServices();
  const today = useToday();
  const persons = usePersons();
  const copyKey = useKeyHint('copy');
  const copyButton = useRef<HTMLButtonElement>(null);
  const toAll = (): void => void navigate('/friday/notes');
  useKeyAction('copy', () => copyButton.current?.click());
  useStepKeys(null, toAll);
  const { value, change, save, errors } = form;
  const { sentOn, noteText, agendaText, agendaPersonId } = value;
  const manager = useCurrentManager();
  const check = useTextCheck(value.keptIds, value.droppedIds);
  const person = persons?.find(({ record }) => record.id === agendaPersonId)?.record;
  const isRead = check !== undefined && manager !== undefined && persons !== undefined;
  useEffect(() => {
    if (isRead) copyButton.current?.focus();
  }, [isRead]);
  const agendaReader =
    agendaPersonId === null || person ? readerOf(person ?? manager ?? null) : readerInBin(agendaPersonId);
  if (!isRead) return <Page title={noteName(value)}>{null}</Page>;
  return (
    <Page
      title={noteName(value)}
      actions={
        <Button variant="ghost" shortcut="Esc" onClick={toAll}>
          All notes
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <p className="text-text-2">{sentInWords(sentOn === null ? null : dayOf({ now: sentOn, zone }), today)}</p>
        <TextPart
          title="Note to my manager"
          to={readerOf(manager)}
          check={check}
          text={noteText}
          error={errors['noteText']}
          isPrimary
          copyKey={copyKey}
          copyRef={copyButton}
          onText={(text) => change({ noteText: text })}
          onLeave={() => void save()}
        />
        {agendaText !== '' && (
          <TextPart
            title={person ? `Agenda for ${person.name}` : 'Agenda'}
            to={agendaReader}
            check={check}
            text={agendaText}
            error={errors['agendaText']}
            isPrimary={false}
            onText={(text) => change({ agendaText: text })}
            onLeave={() => void save()}
          />
        )}
        <FridayFoot form={form} earlier={0} />
      </div>
    </Page>
  );
}
