import type { RefObject } from 'react';
import { useRef } from 'react';
import { useKeyAction } from '../../hooks/use-key-action.ts';

const ROW = '[data-answer-row]';
const CHOICE = '[role="radio"]';

/** From question to question by the keys of the rows; from outside of them, to the first. */
export function useQuestionSteps(): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  const step = (by: number): void => {
    const rows = [...(frame.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = at < 0 ? rows[0] : rows[at + by];
    const choices = [...(next?.querySelectorAll<HTMLElement>(CHOICE) ?? [])];
    (choices.find(({ tabIndex }) => tabIndex === 0) ?? choices[0])?.focus();
  };
  useKeyAction('next', () => step(1));
  useKeyAction('previous', () => step(-1));
  return frame;
}
