import { useRef, useState } from 'react';
import { gitLogCommand } from '../../../shared/import/pasted-git-log.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { inputClass } from '../../ui/input-class.ts';
import type { Pasted } from './import-store.ts';

/** More than this makes the field itself slow; a file has no such limit. */
const LONGEST = 5_000_000;

interface PasteFormProps {
  what: Pasted;
  onPaste: (text: string) => Promise<void>;
}

/** A place to paste into. The field keeps its own text: five million characters must not travel with every key. */
export function PasteForm({ what, onPaste }: PasteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string | null>(null);
  const submit = (): void => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') setError('Nothing pasted yet.');
    else if (text.length > LONGEST)
      setError('This is longer than 5 million characters. Paste a shorter period or a part of it.');
    else void onPaste(text);
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {what === 'log' ? (
        <div className="flex flex-col gap-1 text-text-2">
          <p>Run this in the repository and paste what it prints. Long? Add your address with --author.</p>
          <code className="select-content font-mono text-12 text-text">{gitLogCommand}</code>
        </div>
      ) : (
        <p className="text-text-2">Each list item becomes a proposal; headings such as “March 2026” date it.</p>
      )}
      <Field label={what === 'log' ? 'Output of git log' : 'Markdown'} error={error}>
        {(control) => (
          <textarea
            ref={field}
            rows={14}
            spellCheck={false}
            // Long lines that wrap make a large paste slow to lay out, and a log reads better without.
            wrap={what === 'log' ? 'off' : 'soft'}
            id={control.id}
            aria-describedby={control.describedBy}
            aria-invalid={control.invalid}
            className={`${inputClass} py-1.5 font-mono text-12`}
            onChange={() => setError(null)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="primary">
          Continue
        </Button>
      </div>
    </form>
  );
}
