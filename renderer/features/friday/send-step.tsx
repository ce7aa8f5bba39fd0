import { useEffect, useRef } from 'react';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useKeyHint } from '../../hooks/use-key-hint.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { AgendaPart } from './agenda-part.tsx';
import { LeftOut } from './left-out.tsx';
import { TextPart } from './text-part.tsx';
import type { FridayTexts } from './use-friday-texts.ts';
import type { TextCheck } from './use-text-check.ts';
import { readerOf } from './use-text-check.ts';

interface SendStepProps {
  form: RecordForm<'note'>;
  texts: FridayTexts;
  kept: readonly WeeklyProposal[];
  check: TextCheck;
  onPerson: (id: string) => void;
}

const nameOfNote = (texts: FridayTexts): string =>
  texts.manager ? `Note to ${texts.manager.name}` : 'Note to my manager';

/** Nobody is named as manager: what that means for the note, and where to name one. */
function NoManager() {
  return (
    <p className="text-12 text-text-3">
      The record names no manager, so the note holds only what anybody in the company may read.{' '}
      <a href="#/settings/profile" draggable={false} className="rounded-6 text-accent underline underline-offset-2">
        Name your manager <span aria-hidden>→</span>
      </a>
    </p>
  );
}

/** Third step: two texts to read over, to change and to copy. Nothing is sent from here. */
export function SendStep({ form, texts, kept, check, onPerson }: SendStepProps) {
  const { value, change, save, errors } = form;
  const to = readerOf(texts.manager);
  const copyKey = useKeyHint('copy');
  const copyButton = useRef<HTMLButtonElement>(null);
  useKeyAction('copy', () => copyButton.current?.click());
  // Copying is what this step is for, so Enter does it.
  const hasText = value.noteText !== '';
  useEffect(() => {
    if (hasText) copyButton.current?.focus();
  }, [hasText]);
  const edit = (fields: Partial<WeeklyNote>): void => change(fields);
  return (
    <div className="flex flex-col gap-8">
      <TextPart
        title={nameOfNote(texts)}
        to={to}
        check={check}
        text={value.noteText}
        error={errors['noteText']}
        isPrimary
        copyKey={copyKey}
        copyRef={copyButton}
        onText={(noteText) => edit({ noteText })}
        onLeave={() => void save()}
        head={texts.manager === null && <NoManager />}
        foot={<LeftOut leftOut={texts.note.leftOut} kept={kept} to={to} />}
      />
      <AgendaPart {...{ form, texts, kept, check, onPerson }} />
    </div>
  );
}
