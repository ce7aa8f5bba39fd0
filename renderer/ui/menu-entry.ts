import type { LucideIcon } from 'lucide-react';

export interface MenuCommand {
  kind?: 'command' | undefined;
  label: string;
  onSelect: () => void;
  icon?: LucideIcon | undefined;
  /** Keys that do the same: `Ctrl Z`. */
  shortcut?: string | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
}

export interface MenuCheck {
  kind: 'check';
  label: string;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
}

export interface MenuGroup {
  kind: 'group';
  label: string;
  entries: readonly MenuEntry[];
}

/** One line of a menu. A group has a quiet heading; the separator is a hairline. */
export type MenuEntry = MenuCommand | MenuCheck | MenuGroup | { kind: 'separator' };
