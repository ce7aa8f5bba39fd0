import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ReadingLine } from '../../../shared/metrics/read-reading-line.ts';
import { readReadingLine } from '../../../shared/metrics/read-reading-line.ts';
import type { ReadingDraft } from '../../../shared/metrics/take-reading.ts';
import type { ReadingAnswer } from '../../hooks/use-metric-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface ReadingFieldsProps {
  /** What the form is called: `New reading`. */
  label: string;
  line: ReadingLine;
  onChange: (fields: Partial<ReadingLine>) => void;
  /** Writes down what was understood; Enter in any field asks for it. */
  onTake: (draft: Required<ReadingDraft>) => Promise<ReadingAnswer>;
  /** The value takes the focus as soon as it is there. */
  takeFocus?: boolean;
  withNote?: boolean;
  /** Its buttons, one of them submits. */
  children: ReactNode;
}

type Problem = { field: 'on' | 'value' | 'unit'; words: string };

/** One reading on one line. What is not understood is said at its field; nothing is written and nothing is lost. */
export function ReadingFields(props: ReadingFieldsProps) {
  const { label, line, onChange, onTake, takeFocus = false, withNote = false, children } = props;
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const value = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) value.current?.focus();
  }, [takeFocus]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wordsOf = (field: Problem['field']): string | null => (problem?.field === field ? problem.words : null);
  const change = (fields: Partial<ReadingLine>): void => {
    setProblem(null);
    onChange(fields);
  };
  const submit = async (): Promise<void> => {
    // A day that the date field does not understand is not in the line: the one from before would be written instead.
    const misread = problem === null && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (misread) {
      misread.focus();
      return;
    }
    const read = readReadingLine(line, today);
    if (!read.ok) {
      setProblem(read);
      return;
    }
    const answer = await onTake(read.draft);
    setProblem(answer.ok || answer.words === '' ? null : { field: 'value', words: answer.words });
  };
  return (
    <form
      ref={form}
      aria-label={label}
      className="grid grid-cols-2 items-start gap-2 @min-[32rem]:grid-cols-[11rem_5.5rem_6.5rem_1fr_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DateField
        label="Read on"
        today={today}
        value={line.on}
        error={wordsOf('on')}
        onValueChange={(on) => change({ on })}
      />
      <TextField
        ref={value}
        label="Value"
        className="@min-[32rem]:[&>p]:w-80"
        value={line.value}
        error={wordsOf('value')}
        onValueChange={(text) => change({ value: text })}
      />
      <TextField
        label="Unit"
        className="@min-[32rem]:[&>p]:w-56"
        value={line.unit}
        error={wordsOf('unit')}
        onValueChange={(unit) => change({ unit })}
      />
      <TextField
        label="Source"
        placeholder="A dashboard, a report"
        value={line.source}
        onValueChange={(source) => change({ source })}
      />
      {withNote ? (
        <div className="col-span-full flex flex-wrap items-end gap-2">
          <TextField
            label="Note"
            className="min-w-40 flex-1"
            value={line.note}
            onValueChange={(note) => change({ note })}
          />
          {children}
        </div>
      ) : (
        <span className="self-end @min-[32rem]:self-start @min-[32rem]:pt-[1.1875rem]">{children}</span>
      )}
    </form>
  );
}
