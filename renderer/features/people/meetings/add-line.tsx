import type { Ref } from 'react';
import { useState } from 'react';
import { useBeforeLeave } from '../../../hooks/use-before-leave.ts';
import { useDraft } from '../../../hooks/use-draft.ts';
import { TextField } from '../../../ui/text-field.tsx';

interface AddLineProps {
  label: string;
  /** Under which what is half typed survives a kill. */
  draftKey: string;
  /** Answers whether it was saved; the words stay in the line until it was. */
  onAdd: (words: string) => Promise<boolean>;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A line that adds what was typed by Enter, and is ready for the next one. */
export function AddLine({ label, draftKey, onAdd, ref }: AddLineProps) {
  const { found, keep, flush, drop } = useDraft<string>(draftKey);
  const [typed, setTyped] = useState<string | null>(null);
  useBeforeLeave(flush);
  const text = typed ?? (typeof found?.value === 'string' ? found.value : '');
  const add = async (): Promise<void> => {
    if (text.trim() === '' || !(await onAdd(text.trim()))) return;
    // What was typed on while it was being saved is the next one.
    setTyped((now) => (now === null || now === text ? '' : now));
    await drop();
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
      onValueChange={(next) => {
        setTyped(next);
        keep(next, 0);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        void add();
      }}
    />
  );
}
