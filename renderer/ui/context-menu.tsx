import { ContextMenu as BaseContextMenu } from '@base-ui/react/context-menu';
import type { ReactElement } from 'react';
import { MenuEntries } from './menu-entries.tsx';
import type { MenuEntry } from './menu-entry.ts';

export interface ContextMenuProps {
  label: string;
  entries: readonly MenuEntry[];
  /** The element that answers to right click, long press, the menu key and Shift F10. */
  children: ReactElement;
}

/** The same menu where the pointer is. Whatever it offers must also be reachable from a visible control. */
export function ContextMenu({ label, entries, children }: ContextMenuProps) {
  return (
    <BaseContextMenu.Root>
      <BaseContextMenu.Trigger render={children} />
      <MenuEntries label={label} entries={entries} />
    </BaseContextMenu.Root>
  );
}
