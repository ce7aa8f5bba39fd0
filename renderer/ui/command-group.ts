import type { LucideIcon } from 'lucide-react';

export interface CommandItem {
  id: string;
  label: string;
  /** What kind of thing it is or where it lies, quiet at the right. */
  hint?: string | undefined;
  icon?: LucideIcon | undefined;
  shortcut?: string | undefined;
}

/** Results that belong together: screens, actions, entries. */
export interface CommandGroup {
  label: string;
  items: readonly CommandItem[];
}
