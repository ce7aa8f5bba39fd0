import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useEntryActions } from '../../hooks/use-entry-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useProjects } from '../../hooks/use-records.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { EntryRow } from './entry-row.tsx';
import { monthHeading } from './month-heading.ts';

interface EntryListProps {
  entries: Stored<'entry'>[] | undefined;
  more: () => void;
  selectedId: string | null;
  marked: ReadonlySet<string>;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onMarkedChange: (marked: ReadonlySet<string>) => void;
  onLinkEvidence: () => void;
  empty: ReactNode;
}

const idOf = ({ record }: Stored<'entry'>): string => record.id;
const groupOf = ({ record }: Stored<'entry'>): string => monthHeading(record.occurredOn);

/** The list of the journal by month, with its context menu and what can be done with several at once. */
export function EntryList(props: EntryListProps) {
  const { entries, more, selectedId, marked, onSelect, onOpen, onMarkedChange, onLinkEvidence, empty } = props;
  const { binMany, setOpen } = useEntryActions();
  const projects = useProjects();
  const names = useMemo(() => new Map(projects?.map(({ record }) => [record.id, record.name])), [projects]);
  const lastId = entries?.at(-1)?.record.id;
  const renderRow = useCallback(
    ({ record }: Stored<'entry'>) => (
      <EntryRow
        entry={record}
        projectName={names.get(record.projectId ?? '') ?? ''}
        isLast={record.id === lastId}
        onNear={more}
      />
    ),
    [names, lastId, more],
  );
  if (!entries) {
    return (
      <div className="p-4">
        <Skeleton lines={6} label="Loading the journal" />
      </div>
    );
  }
  const chosen = entries.filter(({ record }) => marked.has(record.id));
  const selected = entries.find(({ record }) => record.id === selectedId) ?? null;
  const menu: MenuEntry[] = selected
    ? [
        { label: 'Open', shortcut: '↵', onSelect: () => onOpen(selected.record.id) },
        { label: 'Link evidence…', shortcut: 'E', onSelect: onLinkEvidence },
        {
          label: selected.record.open ? 'Close entry' : 'Keep open for additions',
          onSelect: () => void setOpen(selected, !selected.record.open),
        },
        { kind: 'separator' },
        {
          label: chosen.length > 0 ? `Move ${chosen.length} to the bin` : 'Move to bin',
          shortcut: 'Del',
          onSelect: () => void binMany(chosen.length > 0 ? chosen : [selected]),
        },
      ]
    : [];
  return (
    <ContextMenu label="Entry" entries={menu}>
      <div className="h-full">
        <ListPane
          footer={chosen.length > 0 ? <BulkBar entries={chosen} onDone={() => onMarkedChange(new Set())} /> : null}
        >
          <VirtualList
            label="Journal"
            items={entries}
            itemId={idOf}
            groupOf={groupOf}
            renderRow={renderRow}
            selectedId={selectedId}
            marked={marked}
            onSelect={onSelect}
            onOpen={onOpen}
            onMarkedChange={onMarkedChange}
            empty={empty}
          />
        </ListPane>
      </div>
    </ContextMenu>
  );
}
