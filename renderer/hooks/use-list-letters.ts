import type { RefObject } from 'react';
import { useKeyAction } from './use-key-action.ts';

/**
 * J and K walk through the list in `frame` from anywhere on its screen, and bring the focus there. Where the detail has steps of its
 * own that answer to the same keys, those go before.
 */
export function useListLetters(frame: RefObject<HTMLElement | null>): void {
  const step = (key: 'ArrowDown' | 'ArrowUp'): void => {
    const list = frame.current?.querySelector<HTMLElement>('[role="listbox"]');
    list?.focus();
    list?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  useKeyAction('next', () => step('ArrowDown'), 'app');
  useKeyAction('previous', () => step('ArrowUp'), 'app');
}
