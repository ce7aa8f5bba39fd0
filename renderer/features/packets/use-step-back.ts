import { useEffectEvent, useLayoutEffect } from 'react';

const popups = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Esc steps back, unless something that floats closes by it first. */
export function useStepBack(back: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(popups) !== null) return;
    event.preventDefault();
    back();
  });
  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
