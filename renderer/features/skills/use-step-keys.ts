import { useLayoutEffect, useRef } from 'react';
import type { RatingStepId } from '../../../shared/skills/rating.ts';
import { keyToStep } from '../../../shared/skills/key-to-step.ts';
import { isTyping } from '../../hooks/use-key-action.ts';
import { useSettings } from '../../hooks/use-settings.ts';

const OPEN = '[role="dialog"], [role="alertdialog"], [role="menu"], [data-popup-open]';

const fromList = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('[role="listbox"]') !== null;

/**
 * Calls `rate` for the digits 1 to 5: never while typing or behind a dialog, once for each press. Where single keys are switched off, they
 * work in the list alone, which has the focus then.
 */
export function useStepKeys(rate: (step: RatingStepId) => void): void {
  const { singleKeys } = useSettings(({ settings }) => settings);
  const latest = useRef(rate);
  useLayoutEffect(() => {
    latest.current = rate;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = keyToStep(event.key);
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (step === null || modified || event.repeat || event.defaultPrevented || isTyping(event)) return;
      if ((!singleKeys && !fromList(event)) || document.querySelector(OPEN)) return;
      event.preventDefault();
      latest.current(step);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
