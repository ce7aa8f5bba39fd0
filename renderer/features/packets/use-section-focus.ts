import { useLayoutEffect, useRef, useState } from 'react';
import type { DocumentSection } from '../../../shared/packet/packet-document.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';

/**
 * Which section one is in: the one that holds the focus or was clicked last. Going to another moves the focus to its heading, so
 * that Tab continues with its tools.
 */
export function useSectionFocus(sections: readonly DocumentSection[]) {
  const root = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const current = sections.find((section) => section.id === wanted) ?? sections[0];

  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    const element = root.current;
    const look = ({ target }: Event): void => {
      const id =
        target instanceof Element ? target.closest<HTMLElement>('[data-section]')?.dataset['section'] : undefined;
      if (id !== undefined) setWanted(id);
    };
    element?.addEventListener('focusin', look);
    element?.addEventListener('pointerdown', look);
    return () => {
      element?.removeEventListener('focusin', look);
      element?.removeEventListener('pointerdown', look);
    };
  }, []);

  const go = (id: string): void => {
    const section = [...(root.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find(
      (found) => found.dataset['section'] === id,
    );
    section?.querySelector('h2')?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  };
  const step = (by: number): void => {
    const next = sections[sections.findIndex((section) => section.id === current?.id) + by];
    if (next) go(next.id);
  };
  useKeyAction('next', () => step(1));
  useKeyAction('previous', () => step(-1));
  return { root, current, go };
}
