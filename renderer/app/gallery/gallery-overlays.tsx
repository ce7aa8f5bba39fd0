import { CalendarDays, Copy, NotebookPen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { CommandList } from '../../ui/command-list.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GallerySpecimen } from './gallery-specimen.tsx';

const groups = [
  {
    label: 'Screens',
    items: [
      { id: 'today', label: 'Today', icon: CalendarDays, shortcut: 'Ctrl 1' },
      { id: 'journal', label: 'Journal', icon: NotebookPen, shortcut: 'Ctrl 2' },
    ],
  },
  { label: 'Entries', items: [{ id: 'p99', label: 'Cut p99 of checkout', hint: 'achievement · 23 Nov' }] },
];

/** Everything that floats. */
export function GalleryOverlays() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const [query, setQuery] = useState('');
  const [compact, setCompact] = useState(false);
  const close = () => setOpen(null);
  const entries: MenuEntry[] = [
    { label: 'Copy as Markdown', icon: Copy, shortcut: 'Ctrl Shift C', onSelect: close },
    { kind: 'check', label: 'Compact rows', checked: compact, onCheckedChange: setCompact },
    { kind: 'separator' },
    { label: 'Move to the bin', icon: Trash2, shortcut: 'Del', danger: true, onSelect: close },
  ];
  return (
    <>
      <GallerySpecimen name="Dialog">
        <Button onClick={() => setOpen('dialog')}>Open a dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Ask first</Button>
        <Dialog
          open={open === 'dialog'}
          onOpenChange={close}
          title="New project"
          description="What it is about; the rest can wait."
          footer={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button variant="primary" onClick={close}>
                Create project
              </Button>
            </>
          }
        >
          <TextField label="Name" placeholder="Checkout latency" />
        </Dialog>
        <ConfirmDialog
          open={open === 'confirm'}
          title="Delete “Cut p99 of checkout” for good?"
          confirmLabel="Delete for good"
          danger
          onConfirm={close}
          onCancel={close}
        >
          Its history goes with it. Snapshots keep it for eight weeks.
        </ConfirmDialog>
      </GallerySpecimen>
      <GallerySpecimen name="Menu, Popover">
        <Menu label="More" trigger={<Button>More</Button>} entries={entries} />
        <Popover label="Why supported" trigger={<Button variant="ghost">Why?</Button>}>
          <p className="leading-reading">
            Seven of the last twelve months hold dated evidence, and two people confirmed it.
          </p>
        </Popover>
        <ContextMenu label="Entry" entries={entries}>
          <div className="rounded-6 border border-dashed border-control px-3 py-2 text-text-2">Right click here</div>
        </ContextMenu>
      </GallerySpecimen>
      <GallerySpecimen name="CommandList">
        <div className="w-full max-w-140 rounded-10 border border-border bg-panel shadow-float">
          <CommandList
            label="Search and commands"
            placeholder="Go to, do, or find…"
            query={query}
            onQueryChange={setQuery}
            groups={query === 'zzz' ? [] : groups}
            onRun={close}
            emptyText="Nothing fits. Try fewer letters."
          />
        </div>
      </GallerySpecimen>
    </>
  );
}
