import { useState } from 'react';
import type { ClosedInText } from '../../../shared/weekly/closed-in-text.ts';
import { closedLines } from '../../../shared/weekly/closed-in-text.ts';
import { withoutLines } from '../../../shared/weekly/without-lines.ts';

interface TakenOut {
  takeOut: () => void;
  /** How many lines went last; `null` once something else was written, or nothing went. */
  count: number | null;
  putBack: () => void;
}

/** Takes the lines in question out of a text, with a way back for as long as nothing else is written. */
export function useTakenOut(text: string, closed: readonly ClosedInText[], onText: (text: string) => void): TakenOut {
  const [last, setLast] = useState<{ before: string; after: string; count: number } | null>(null);
  const isHere = last !== null && last.after === text;
  return {
    takeOut: () => {
      const after = withoutLines(
        text,
        closed.flatMap(({ lines }) => lines),
      );
      setLast({ before: text, after, count: closedLines(text, closed).length });
      onText(after);
    },
    count: isHere ? last.count : null,
    putBack: () => {
      if (isHere) onText(last.before);
      setLast(null);
    },
  };
}
