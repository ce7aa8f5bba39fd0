import { useLayoutEffect, useRef } from 'react';

const inPopup = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [data-popup-open]') !== null;

/** Ctrl/Cmd Enter goes on from wherever one types, Esc steps back. Both are heard before an editor takes them for itself. */
export function useStepKeys(onward: () => void, back: (() => void) | null): void {
  const latest = useRef({ onward, back });
  useLayoutEffect(() => {
    latest.current = { onward, back };
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOnward = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const isBack = event.key === 'Escape' && latest.current.back !== null;
      if (inPopup() || (!isOnward && !isBack)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isOnward) latest.current.onward();
      else latest.current.back?.();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
