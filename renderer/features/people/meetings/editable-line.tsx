import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeLeave } from '../../../hooks/use-before-leave.ts';
import { classNames } from '../../../ui/class-names.ts';
import { TextArea } from '../../../ui/text-area.tsx';

interface EditableLineProps {
  label: string;
  words: string;
  /** Shown as finished. */
  isOver?: boolean | undefined;
  /** Answers whether it was saved; the words stay as they were typed until it was. */
  onSave: (words: string) => Promise<boolean>;
}

/** One line of words, however long, corrected where they stand: saved on leaving the line, on Enter and with the screen; Esc takes them back. */
export function EditableLine({ label, words, isOver, onSave }: EditableLineProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, words, onSave });
  useEffect(() => {
    latest.current = { typed, words, onSave };
  });
  const save = useCallback(async (): Promise<void> => {
    const { typed: text, words: before, onSave: write } = latest.current;
    if (text === null) return;
    if (text.trim() !== '' && text.trim() !== before && !(await write(text.trim()))) return;
    setTyped((now) => (now === text ? null : now));
  }, []);
  useBeforeLeave(save);
  useEffect(() => () => void save(), [save]);
  return (
    <TextArea
      label={label}
      hideLabel
      look="quiet"
      className={classNames('min-w-40 flex-1', isOver && '*:*:text-text-3')}
      rows={1}
      maxLength={500}
      value={typed ?? words}
      onValueChange={(text) => setTyped(text.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          void save();
        }
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
    />
  );
}
