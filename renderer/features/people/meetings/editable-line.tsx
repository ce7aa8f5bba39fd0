import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeLeave } from '../../../hooks/use-before-leave.ts';
import { classNames } from '../../../ui/class-names.ts';
import { TextField } from '../../../ui/text-field.tsx';

interface EditableLineProps {
  label: string;
  words: string;
  /** Shown as finished. */
  isOver?: boolean | undefined;
  onSave: (words: string) => Promise<unknown>;
}

/** Words that are corrected where they stand: saved on leaving the line, on Enter and with the screen; Esc takes them back. */
export function EditableLine({ label, words, isOver, onSave }: EditableLineProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, words, onSave });
  useEffect(() => {
    latest.current = { typed, words, onSave };
  });
  const save = useCallback(async (): Promise<void> => {
    const { typed: text, words: before, onSave: write } = latest.current;
    if (text === null) return;
    if (text.trim() !== '' && text.trim() !== before) await write(text.trim());
    setTyped((now) => (now === text ? null : now));
  }, []);
  useBeforeLeave(save);
  useEffect(() => () => void save(), [save]);
  return (
    <TextField
      label={label}
      hideLabel
      look="quiet"
      className="min-w-40 flex-1"
      inputClassName={classNames('min-h-7', isOver && 'text-text-3 line-through')}
      maxLength={500}
      value={typed ?? words}
      onValueChange={setTyped}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
    />
  );
}
