import { useLayoutEffect, useRef, useState } from 'react';

/** Which row of a list is chosen, and whether its detail has the eye where there is no room for both. */
export interface PaneChoice {
  chosen: string | null;
  detailOpen: boolean;
  select: (id: string) => void;
  open: (id: string) => void;
  back: () => void;
}

const inPopup = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** Keys walk along the list, a click or Enter opens, Esc steps back. `asked` is open from the beginning. */
export function usePaneChoice(asked: string | null): PaneChoice {
  const [chosen, setChosen] = useState(asked);
  const [detailOpen, setDetailOpen] = useState(asked !== null);
  const byPointer = useRef(false);
  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const note = ({ type }: Event): void => {
      byPointer.current = type === 'pointerdown';
    };
    const stepBack = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !inPopup()) setDetailOpen(false);
    };
    window.addEventListener('pointerdown', note, true);
    window.addEventListener('keydown', note, true);
    window.addEventListener('keydown', stepBack);
    return () => {
      window.removeEventListener('pointerdown', note, true);
      window.removeEventListener('keydown', note, true);
      window.removeEventListener('keydown', stepBack);
    };
  }, []);
  const open = (id: string): void => {
    setChosen(id);
    setDetailOpen(true);
  };
  const select = (id: string): void => (byPointer.current ? open(id) : setChosen(id));
  return { chosen, detailOpen, select, open, back: () => setDetailOpen(false) };
}
