import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSettings } from '../../hooks/use-settings.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { CommandList } from '../../ui/command-list.tsx';
import { popupClass } from '../../ui/popup-class.ts';
import { useShell } from '../shell/shell-store.ts';
import { usePaletteGroups } from './use-palette-groups.ts';

/** Everything by name: screens, actions, entries, projects, people. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const groups = usePaletteGroups(query);
  const navigate = useNavigate();
  const undo = useUndo();
  const show = useShell((state) => state.show);
  const change = useSettings((state) => state.change);

  const run = (id: string): void => {
    onClose();
    if (id.startsWith('go:')) void navigate(id.slice(3));
    else if (id === 'show:capture') show('capture');
    else if (id === 'show:keys') show('keys');
    else if (id === 'do:undo') void undo();
    else if (id === 'do:theme-light') change({ theme: 'light' });
    else if (id === 'do:theme-dark') change({ theme: 'dark' });
  };

  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-4 pt-[max(1rem,10vh)]">
          <Dialog.Popup className={`${popupClass} flex max-h-full w-full max-w-140 flex-col`}>
            <Dialog.Title className="sr-only">Find anything, do anything</Dialog.Title>
            <CommandList
              label="Search and commands"
              placeholder="Find anything, do anything"
              query={query}
              onQueryChange={setQuery}
              groups={groups}
              onRun={run}
              emptyText="Nothing fits. Try fewer letters."
            />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
