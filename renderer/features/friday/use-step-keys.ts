import { useLayoutEffect, useRef } from 'react';

const inPopup = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [data-popup-open]') !== null;

/** Ctrl/Cmd Enter goes on from wherever one types, Esc steps back. Both are heard before an editor takes them for itself. */
export function useStepKeys(onward: (() => void) | null, back: (() => void) | null): void {
  const latest = useRef({ onward, back });
  useLayoutEffect(() => {
    latest.current = { onward, back };
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const { onward: go, back: stepBack } = latest.current;
      const action = event.key === 'Enter' && isChord ? go : event.key === 'Escape' ? stepBack : null;
      if (action === null || inPopup()) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
