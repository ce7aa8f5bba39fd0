import type { Ref } from 'react';
import { useRef, useState } from 'react';
import { useBeforeLeave } from '../../../hooks/use-before-leave.ts';
import { useDraft } from '../../../hooks/use-draft.ts';
import { TextField } from '../../../ui/text-field.tsx';

interface AddLineProps {
  label: string;
  /** Under which what is half typed survives a kill. */
  draftKey: string;
  /** Answers whether it was saved; the words come back into the line when it was not. */
  onAdd: (words: string) => Promise<boolean>;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A line that adds what was typed by Enter, and is ready for the next one. */
export function AddLine({ label, draftKey, onAdd, ref }: AddLineProps) {
  const { found, keep, flush, drop } = useDraft<string>(draftKey);
  const [typed, setTyped] = useState<string | null>(null);
  useBeforeLeave(flush);
  const text = typed ?? (typeof found?.value === 'string' ? found.value : '');
  const latest = useRef('');
  const type = (next: string): void => {
    latest.current = next;
    setTyped(next);
    keep(next, 0);
  };
  // The line is free for the next words at once; what was not saved comes back into it, before whatever was typed since.
  const add = async (): Promise<void> => {
    const wanted = text.trim();
    if (wanted === '') return;
    latest.current = '';
    setTyped('');
    if (!(await onAdd(wanted))) type([wanted, latest.current].filter(Boolean).join(' '));
    else if (latest.current === '') await drop();
  };
  return (
    <TextField
      ref={ref}
      label={label}
      hideLabel
      look="quiet"
      className="-mx-2.25"
      placeholder={label}
      maxLength={500}
      value={text}
      onValueChange={type}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        void add();
      }}
    />
  );
}
