import { useEffect, useRef } from 'react';

interface FollowingText {
  /** The text as it is kept; empty before it was written for the first time. */
  text: string;
  /** What the record says now; `undefined` while it is read. */
  derived: string | undefined;
  /** Whom it is for: somebody else's text begins anew. */
  reader: string;
  /** The text is on the screen, so it has to be there. */
  isShown: boolean;
  write: (text: string) => void;
}

/**
 * Keeps a text in step with what it is derived from for as long as nobody has changed a word of it. What was edited stays as it is.
 * A text that was emptied on purpose stays empty while it is on the screen.
 */
export function useFollowingText({ text, derived, reader, isShown, write }: FollowingText): void {
  const last = useRef<string | null>(null);
  const filledFor = useRef<string | null>(null);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    if (derived === undefined) return;
    const isFirst = isShown && text === '' && filledFor.current !== reader;
    const isUntouched = text !== '' && text === last.current && text !== derived;
    last.current = derived;
    filledFor.current = isShown ? reader : null;
    if (isFirst || isUntouched) latest.current(derived);
  }, [text, derived, reader, isShown]);
}
