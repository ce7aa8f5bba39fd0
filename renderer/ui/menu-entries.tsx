import { Menu } from '@base-ui/react/menu';
import { Separator } from '@base-ui/react/separator';
import { Check } from 'lucide-react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import type { MenuEntry } from './menu-entry.ts';
import { popupClass, popupItemClass } from './popup-class.ts';

function EntryLine({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <Separator className="mx-2 my-1 h-px bg-border" />;
    case 'group':
      return (
        <Menu.Group>
          <Menu.GroupLabel className="px-2 pt-2 pb-1 text-12 text-text-3">{entry.label}</Menu.GroupLabel>
          <EntryLines entries={entry.entries} />
        </Menu.Group>
      );
    case 'check':
      return (
        <Menu.CheckboxItem
          className={popupItemClass}
          checked={entry.checked}
          disabled={entry.disabled ?? false}
          onCheckedChange={(checked) => entry.onCheckedChange(checked)}
        >
          <span className="flex size-4">
            <Menu.CheckboxItemIndicator>
              <Icon icon={Check} />
            </Menu.CheckboxItemIndicator>
          </span>
          {entry.label}
        </Menu.CheckboxItem>
      );
    default:
      return (
        <Menu.Item
          className={classNames(popupItemClass, entry.danger && 'text-bad')}
          disabled={entry.disabled ?? false}
          onClick={entry.onSelect}
        >
          {entry.icon && <Icon icon={entry.icon} />}
          <span className="min-w-0 flex-1">{entry.label}</span>
          {entry.shortcut && <KeyHint keys={entry.shortcut} className="pl-4 text-text-3" />}
        </Menu.Item>
      );
  }
}

function EntryLines({ entries }: { entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) => (
    <EntryLine key={entry.kind === 'separator' ? `separator-${index}` : entry.label} entry={entry} />
  ));
}

/** The floating part that menu and context menu share. */
export function MenuEntries({
  label,
  entries,
  align,
}: {
  label: string;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
}) {
  return (
    <Menu.Portal>
      <Menu.Positioner align={align ?? 'start'} sideOffset={4} className="z-50">
        <Menu.Popup
          aria-label={label}
          className={classNames(popupClass, 'max-h-(--available-height) max-w-80 min-w-44 overflow-y-auto p-1')}
        >
          <EntryLines entries={entries} />
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
