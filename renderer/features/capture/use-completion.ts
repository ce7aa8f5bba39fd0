import { useMemo, useState } from 'react';
import type { CaptureSources } from '../../../shared/capture/capture-sources.ts';
import type { Completion, CompletionOffer } from '../../../shared/capture/completion-at.ts';
import { completionAt } from '../../../shared/capture/completion-at.ts';

interface CompletionState {
  completion: Completion | null;
  active: number;
  point: (index: number) => void;
  /** Closes the offers until the text changes. */
  dismiss: () => void;
  /** Moves the active offer, around the ends. */
  move: (by: number) => void;
  /** The active offer, unless it is the first and says only what was typed already: then Enter belongs to the line. */
  accepted: () => CompletionOffer | null;
}

/** The offers for the word at the caret. */
export function useCompletion(text: string, caret: number | null, sources: CaptureSources): CompletionState {
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [pointed, setPointed] = useState({ text: '', index: 0 });
  const completion = useMemo(
    () => (caret === null || dismissed === text ? null : completionAt(text, caret, sources)),
    [text, caret, sources, dismissed],
  );
  const active = pointed.text === text ? pointed.index : 0;
  const count = completion?.offers.length ?? 0;
  const point = (index: number): void => setPointed({ text, index });
  return {
    completion,
    active,
    point,
    dismiss: () => setDismissed(text),
    move: (by) => point((active + by + count) % Math.max(1, count)),
    accepted: () => {
      const offer = completion?.offers[active];
      if (!completion || !offer) return null;
      const typed = text.slice(completion.span.start, completion.span.end);
      return active === 0 && typed.toLowerCase() === offer.insert.toLowerCase() ? null : offer;
    },
  };
}
