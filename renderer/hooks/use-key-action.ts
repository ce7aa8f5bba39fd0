import { useLayoutEffect, useRef } from 'react';
import type { KeyActionId } from '../../shared/keys/key-actions.ts';
import { keyOf } from '../../shared/keys/key-actions.ts';
import { useSettings } from './use-settings.ts';

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';

/** Is the person typing there? Looks through shadow roots, where the text editor lives. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest(TYPING) !== null;
}

const inDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** The app answers only where no screen does. */
type Rank = 'screen' | 'app';

/** Who answers to an action, latest last: a screen that was opened later goes before the app behind it. */
const answering = new Map<KeyActionId, (() => void)[]>();

function dispatch(event: KeyboardEvent): void {
  const { keys, singleKeys } = useSettings.getState().settings;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.defaultPrevented || !plain || isTyping(event) || inDialog()) return;
  for (const [id, actions] of answering) {
    const key = keyOf(id, keys);
    const enabled = singleKeys || key.length > 1;
    const action = actions.at(-1);
    if (!enabled || !action || key.toLowerCase() !== event.key.toLowerCase()) continue;
    event.preventDefault();
    action();
    return;
  }
}

function register(id: KeyActionId, action: () => void, rank: Rank): () => void {
  if (answering.size === 0) window.addEventListener('keydown', dispatch);
  const others = answering.get(id) ?? [];
  answering.set(id, rank === 'app' ? [action, ...others] : [...others, action]);
  return () => {
    const left = (answering.get(id) ?? []).filter((other) => other !== action);
    if (left.length > 0) answering.set(id, left);
    else answering.delete(id);
    if (answering.size === 0) window.removeEventListener('keydown', dispatch);
  };
}

/**
 * Calls `action` on the key of `id`: never while typing, never behind a dialog, and not when single letters are switched off.
 * `null` leaves the key to whoever else answers to it.
 */
export function useKeyAction(id: KeyActionId, action: (() => void) | null, rank: Rank = 'screen'): void {
  const latest = useRef(action);
  // With the layout, not after the paint: who sees a screen may press its keys at once.
  useLayoutEffect(() => {
    latest.current = action;
  });
  const wanted = action !== null;
  useLayoutEffect(() => (wanted ? register(id, () => latest.current?.(), rank) : undefined), [id, wanted, rank]);
}
