import type { KeyboardEvent } from 'react';
import { listStep } from './list-step.ts';

export interface ListKeysOptions {
  /** The ids of all rows, in order. */
  ids: readonly string[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen?: ((id: string) => void) | undefined;
  marked?: ReadonlySet<string> | undefined;
  onMarkedChange?: ((marked: ReadonlySet<string>) => void) | undefined;
  letters?: { next: string; previous: string } | undefined;
  /** Rows that fit on screen, for Page Up and Page Down. */
  pageRows: () => number;
}

/** What a click or key on a row means. `onKeyDown` answers true when the key was the list's own. */
export function useListKeys(options: ListKeysOptions) {
  const { ids, selectedId, onSelect, onOpen, marked, onMarkedChange, letters, pageRows } = options;
  const current = selectedId === null ? -1 : ids.indexOf(selectedId);

  const toggleMark = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    onMarkedChange?.(next);
  };

  const markRange = (from: number, to: number) => {
    const range = ids.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
    onMarkedChange?.(new Set([...(marked ?? []), ...range]));
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    const letter = command || event.altKey || event.shiftKey ? null : event.key.toLowerCase();
    const key = letter === letters?.next ? 'ArrowDown' : letter === letters?.previous ? 'ArrowUp' : event.key;
    const target = command || event.altKey ? null : listStep(key, current, ids.length, pageRows());
    const next = target === null ? undefined : ids[target];
    if (target !== null && next !== undefined) {
      if (event.shiftKey) markRange(current < 0 ? target : current, target);
      onSelect(next);
    } else if (event.key === 'Enter' && !command && selectedId !== null && onOpen) onOpen(selectedId);
    else if (event.key === ' ' && selectedId !== null && onMarkedChange) toggleMark(selectedId);
    else if (event.key === 'a' && command && onMarkedChange) onMarkedChange(new Set(ids));
    else if (event.key === 'Escape' && marked && marked.size > 0) onMarkedChange?.(new Set());
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const onRowClick = (id: string, event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) => {
    if (onMarkedChange && (event.ctrlKey || event.metaKey)) toggleMark(id);
    else if (onMarkedChange && event.shiftKey) markRange(current, ids.indexOf(id));
    else onSelect(id);
  };

  return { onKeyDown, onRowClick };
}
