import { useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useBeforeLeave } from '../../hooks/use-before-leave.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useEntryActions } from '../../hooks/use-entry-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MarkdownView } from '../../ui/markdown-view.tsx';
import { Section } from '../../ui/section.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDateWords } from './use-date-words.ts';

/** Dated notes on an entry that runs on. They are added to, never changed; what is half typed is kept as a draft. */
export function AdditionsSection({ stored }: { stored: Stored<'entry'> }) {
  const today = useToday();
  const parseWords = useDateWords();
  const { addAddition } = useEntryActions();
  const { found, keep, flush, drop } = useDraft<string>(`addition:${stored.record.id}`);
  const [typed, setText] = useState<string | null>(null);
  const [day, setDay] = useState<LocalDate | null>(null);
  useBeforeLeave(flush);
  const text = typed ?? (typeof found?.value === 'string' ? found.value : '');
  const additions = [...stored.record.additions].sort((a, b) => a.occurredOn.localeCompare(b.occurredOn));
  const add = async (): Promise<void> => {
    const result = await addAddition(stored, text.trim(), day ?? today);
    if (!result.ok) return;
    setText('');
    setDay(null);
    await drop();
  };
  return (
    <Section title="Additions">
      {additions.length > 0 && (
        <ol className="flex flex-col gap-3">
          {additions.map((addition) => (
            <li key={addition.id} className="flex gap-3">
              <time
                dateTime={addition.occurredOn}
                title={exactDay(addition.occurredOn)}
                className="w-20 shrink-0 pt-0.5 text-12 text-text-2"
              >
                {dayInWords(addition.occurredOn, today)}
              </time>
              <MarkdownView text={addition.text} />
            </li>
          ))}
        </ol>
      )}
      <TextArea
        label="Add what happened since"
        hideLabel
        look="quiet"
        className="-mx-2.25"
        rows={1}
        placeholder="Add what happened since"
        value={text}
        onValueChange={(next) => {
          setText(next);
          keep(next, stored.rev);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') void add();
        }}
      />
      {text.trim() !== '' && (
        <div className="flex items-end gap-2">
          <DateField
            label="Day of the addition"
            today={today}
            max={today}
            parseWords={parseWords}
            value={day ?? today}
            onValueChange={setDay}
          />
          <Button shortcut="Ctrl ↵" onClick={() => void add()}>
            Add
          </Button>
        </div>
      )}
    </Section>
  );
}
