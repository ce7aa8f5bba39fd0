import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { MenuEntries } from './menu-entries.tsx';
import type { MenuEntry } from './menu-entry.ts';

export interface MenuProps {
  /** The button that opens it: a `Button` or `IconButton` element. */
  trigger: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end' | undefined;
}

/** A menu behind a button: arrows, first letters, Esc; every line may show its keys. */
export function Menu({ trigger, label, entries, align = 'start' }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <MenuEntries label={label} entries={entries} align={align} />
    </BaseMenu.Root>
  );
}
