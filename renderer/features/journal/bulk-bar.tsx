import { X } from 'lucide-react';
import { useState } from 'react';
import { useEntryActions } from '../../hooks/use-entry-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useProjects } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface BulkBarProps {
  entries: readonly Stored<'entry'>[];
  onDone: () => void;
}

/** What can be done with all marked entries at once, each as one action with one Undo. */
export function BulkBar({ entries, onDone }: BulkBarProps) {
  const { binMany, tagMany, moveMany } = useEntryActions();
  const projects = useProjects() ?? [];
  const [tagging, setTagging] = useState(false);
  const [tag, setTag] = useState('');
  const applyTag = (): void => {
    const word = tag.trim().replace(/^#+/u, '');
    if (word === '') return;
    setTagging(false);
    setTag('');
    void tagMany(entries, word);
  };
  return (
    <>
      <span role="status">{entries.length} selected</span>
      <Popover
        label="Tag the selected entries"
        open={tagging}
        onOpenChange={setTagging}
        side="top"
        trigger={<Button variant="ghost">Tag…</Button>}
      >
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            applyTag();
          }}
        >
          <TextField label="Tag" value={tag} onValueChange={setTag} />
          <Button type="submit">Add</Button>
        </form>
      </Popover>
      <Menu
        label="Move to a project"
        trigger={<Button variant="ghost">Project…</Button>}
        entries={[
          ...projects.map(({ record }) => ({ label: record.name, onSelect: () => void moveMany(entries, record) })),
          { kind: 'separator' },
          { label: 'No project', onSelect: () => void moveMany(entries, null) },
        ]}
      />
      <Button
        variant="ghost"
        aria-label="Bin: move the selected entries there"
        onClick={() => {
          void binMany(entries);
          onDone();
        }}
      >
        Bin
      </Button>
      <IconButton icon={X} label="Clear the selection" shortcut="Esc" onClick={onDone} />
    </>
  );
}
