import type { DragEvent, RefObject } from 'react';
import { useRef, useState } from 'react';
import { MAX_CHARACTERS } from '../../../shared/metrics/readings-csv.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { inputClass } from '../../ui/input-class.ts';
import { readCsvFile } from './read-csv-file.ts';

interface CsvSourceStepProps {
  /** The field keeps its own text: two million characters must not travel with every key. */
  field: RefObject<HTMLTextAreaElement | null>;
  error: string | null;
  onError: (words: string | null) => void;
  onSource: (name: string, csv: string) => void;
}

/** Words about a pasted text that is none; `null` when it can be looked through. */
export function pastedProblem(text: string): string | null {
  if (text.trim() === '') return 'Nothing pasted yet.';
  return text.length > MAX_CHARACTERS ? 'This is longer than 2 million characters. Paste a part of it.' : null;
}

/** A table of readings: chosen, dropped or pasted. */
export function CsvSourceStep({ field, error, onError, onSource }: CsvSourceStepProps) {
  const file = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const text = await readCsvFile(chosen);
    if (text.ok) onSource(chosen.name, text.value);
    else onError(text.message);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- not a control: it only hears files that are dropped on it.
    <div
      className={`flex flex-col items-start gap-4 rounded-6 ${over ? 'outline-2 outline-accent' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button onClick={() => file.current?.click()}>Choose a file…</Button>
      <input
        ref={file}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label="CSV file"
        tabIndex={-1}
        className="hidden"
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0]);
          // The same file again, once it was mended outside, must be heard too.
          currentTarget.value = '';
        }}
      />
      <Field
        className="w-full"
        label="Or drop it here, or paste the table"
        hint="Date, value, unit, source, note; with a heading in any order."
        error={error}
      >
        {(control) => (
          <textarea
            ref={field}
            rows={9}
            spellCheck={false}
            wrap="off"
            id={control.id}
            aria-describedby={control.describedBy}
            aria-invalid={control.invalid}
            placeholder={'date,value,unit,source\n2026-11-02,310,ms,Grafana'}
            className={`${inputClass} py-1.5 font-mono text-12`}
            onChange={() => onError(null)}
          />
        )}
      </Field>
    </div>
  );
}
