import type { KeyActionId } from '../../../shared/keys/key-actions.ts';
import { keyActions, keyOf } from '../../../shared/keys/key-actions.ts';

/** Keys that move, leave or confirm everywhere; binding one would take that away. */
const reserved = new Set([
  'Tab',
  'Enter',
  'Escape',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);
const modifiers = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]);

/** What a pressed key means for rebinding: a key to bind, one that only goes with others, or one that is taken. */
export function readKey(key: string): { is: 'key'; key: string } | { is: 'modifier' } | { is: 'reserved' } {
  if (modifiers.has(key)) return { is: 'modifier' };
  if (reserved.has(key)) return { is: 'reserved' };
  return { is: 'key', key: key.length === 1 ? key.toLowerCase() : key };
}

/** The key as a person reads it on the keyboard. */
export const keyName = (key: string): string => (key === '' ? 'off' : key.length === 1 ? key.toUpperCase() : key);

const labelOf = (id: KeyActionId): string => keyActions.find((action) => action.id === id)?.label ?? id;

/** A clash in one sentence: "K is bound to “Previous row” and “Copy as rich text”. Only one of them will answer." */
export function clashWords(ids: readonly KeyActionId[], rebound: Readonly<Record<string, string>>): string {
  const [first] = ids;
  const key = first === undefined ? '' : keyName(keyOf(first, rebound));
  return `${key} is bound to ${ids.map((id) => `“${labelOf(id)}”`).join(' and ')}. Only one of them will answer.`;
}

/** The rebound keys with one more; the key that an action has anyway is not stored. */
export function keysWith(
  rebound: Readonly<Record<string, string>>,
  id: KeyActionId,
  key: string,
): Record<string, string> {
  const others = Object.entries(rebound).filter(([other]) => other !== id);
  const own = keyOf(id, {}) === key ? [] : [[id, key] as const];
  return Object.fromEntries([...others, ...own]);
}
