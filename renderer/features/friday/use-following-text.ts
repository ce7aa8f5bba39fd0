import { useEffect, useRef } from 'react';
import type { WeeklyMemory } from '../../hooks/use-weekly-memory.ts';

interface FollowingText {
  /** The text as it is kept; empty before it was written for the first time. */
  text: string;
  /** What the record says now; `undefined` while it is read. */
  derived: string | undefined;
  /** Which text it is, as the memory calls it. */
  name: string;
  /** Whom it is for: somebody else's text begins anew. */
  reader: string;
  /** The text is on the screen, so it has to be there. */
  isShown: boolean;
  /** Knows whether anybody changed a word, across visits; `undefined` while it is read. */
  memory: WeeklyMemory | undefined;
  write: (text: string) => void;
}

/**
 * Keeps a text in step with what it is derived from for as long as nobody has changed a word of it, whenever it was written. What was
 * edited stays as it is. A text that was emptied on purpose stays empty while it is on the screen.
 */
export function useFollowingText({ text, derived, name, reader, isShown, memory, write }: FollowingText): void {
  const filledFor = useRef<string | null>(null);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    if (derived === undefined || memory === undefined) return;
    const isFirst = isShown && text === '' && filledFor.current !== reader;
    const isUntouched = text !== '' && text !== derived && memory.isDerived(name, text);
    filledFor.current = isShown ? reader : null;
    if (isFirst || isUntouched) latest.current(derived);
    if (isFirst || isUntouched || text === derived) memory.rememberDerived(name, derived);
  }, [text, derived, name, reader, isShown, memory]);
}
