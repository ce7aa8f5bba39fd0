import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Puts the focus where a step begins (its list, else its first field or button) after the control that led there is gone, so that
 * the whole way can be walked by key. `step` names the step, or is `null` while something is awaited.
 */
export function useStepFocus(frame: RefObject<HTMLElement | null>, step: string | null, atOnce: boolean): void {
  const begun = useRef(atOnce);
  useEffect(() => {
    // The page that is just opened leaves the focus to the app.
    if (step !== null && begun.current && (document.activeElement ?? document.body) === document.body) {
      const start =
        frame.current?.querySelector<HTMLElement>('[role="listbox"]') ??
        frame.current?.querySelector<HTMLElement>('textarea, input, button:not([disabled])');
      start?.focus();
    }
    begun.current = true;
  }, [frame, step]);
}
