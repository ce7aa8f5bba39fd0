/** Actions with a single-letter key; each can be rebound or switched off. Keys are named as `KeyboardEvent.key` does. */
export const keyActions = [
  { id: 'new', label: 'New entry or item', key: 'n' },
  { id: 'search', label: 'Search in this screen', key: '/' },
  { id: 'next', label: 'Next row', key: 'j' },
  { id: 'previous', label: 'Previous row', key: 'k' },
  { id: 'link-evidence', label: 'Link evidence', key: 'e' },
  { id: 'delete', label: 'Move to bin', key: 'Delete' },
  { id: 'preview', label: 'Preview', key: 'p' },
  { id: 'copy', label: 'Copy as rich text', key: 'c' },
  { id: 'keep', label: 'Keep what the Friday review offers', key: 'y' },
  { id: 'drop', label: 'Drop what the Friday review offers', key: 'x' },
  { id: 'keys', label: 'Show the keys', key: '?' },
] as const;

export type KeyActionId = (typeof keyActions)[number]['id'];

/** The key of an action after rebinding. */
export function keyOf(id: KeyActionId, rebound: Readonly<Record<string, string>>): string {
  return rebound[id] ?? keyActions.find((action) => action.id === id)?.key ?? '';
}

/** Actions that answer to the same key: two are one too many, and the settings say which. */
export function clashesOf(rebound: Readonly<Record<string, string>>): KeyActionId[][] {
  const byKey = new Map<string, KeyActionId[]>();
  for (const { id } of keyActions) byKey.set(keyOf(id, rebound), [...(byKey.get(keyOf(id, rebound)) ?? []), id]);
  return [...byKey.values()].filter((ids) => ids.length > 1);
}
