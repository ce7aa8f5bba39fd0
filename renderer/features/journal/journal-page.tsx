import { Archive, History, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useEntryActions } from '../../hooks/use-entry-actions.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList } from './entry-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { JournalEmpty } from './journal-empty.tsx';
import { isFiltered } from './journal-filter.ts';
import { UnfinishedEntry } from './unfinished-entry.tsx';
import { useJournalEntries } from './use-journal-entries.ts';
import { useJournalFilter } from './use-journal-filter.ts';
import { useJournalPlace } from './use-journal-place.ts';

/** The journal: list by month beside the entry that is chosen. */
export function JournalPage() {
  const navigate = useNavigate();
  const { settings, change: changeSettings } = useSettings();
  const { filter, change, clear } = useJournalFilter();
  const { entries, more } = useJournalEntries(filter);
  const { page, entryId, isNew, opened, select, open, back, startNew, focusList } = useJournalPlace();
  const { binMany } = useEntryActions();
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set());
  const [linking, setLinking] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);

  const index = entries?.findIndex(({ record }) => record.id === entryId) ?? -1;
  const selected = entries?.[index] ?? null;
  const chosen = useMemo(() => entries?.filter(({ record }) => marked.has(record.id)) ?? [], [entries, marked]);
  const move = (by: number): void => {
    const next = entries?.[index < 0 ? 0 : index + by];
    if (next) select(next.record.id);
  };
  const remove = (): void => {
    const next = entries?.[index + 1] ?? entries?.[index - 1];
    void binMany(chosen.length > 0 ? chosen : selected ? [selected] : []);
    setMarked(new Set());
    if (chosen.length === 0 && next) select(next.record.id);
  };
  const link = (): void => setLinking(true);
  useKeyAction('new', startNew);
  useKeyAction('search', () => searchField.current?.focus());
  useKeyAction('next', () => move(1));
  useKeyAction('previous', () => move(-1));
  useKeyAction('link-evidence', entryId !== null && !isNew ? link : null);
  useKeyAction('delete', selected || chosen.length > 0 ? remove : null);

  return (
    <div ref={page} className="h-full">
      <Page
        title="Journal"
        layout="panes"
        filters={
          <FilterBar
            filter={filter}
            onChange={change}
            onClear={clear}
            searchRef={searchField}
            onLeaveSearch={focusList}
          />
        }
        actions={
          <>
            <IconButton icon={History} label="Recent actions" onClick={() => void navigate('/journal/recent')} />
            <IconButton icon={Archive} label="Open the bin" onClick={() => void navigate('/journal/bin')} />
            <Button variant="primary" icon={Plus} shortcut="N" onClick={startNew}>
              New entry
            </Button>
          </>
        }
      >
        <PaneLayout
          listLabel="Entries"
          detailLabel="Entry"
          backLabel="Journal"
          detailOpen={opened && entryId !== null}
          onBack={back}
          listWidth={settings.listWidth}
          onListWidthChange={(listWidth) => changeSettings({ listWidth })}
          list={
            <div className="flex h-full flex-col">
              {!isNew && <UnfinishedEntry key={entryId} onResume={startNew} />}
              <div className="min-h-0 flex-1">
                <EntryList
                  entries={entries}
                  more={more}
                  selectedId={entryId}
                  marked={marked}
                  onSelect={select}
                  onOpen={open}
                  onMarkedChange={setMarked}
                  onLinkEvidence={link}
                  empty={<JournalEmpty filtered={isFiltered(filter)} onClear={clear} onNew={startNew} />}
                />
              </div>
            </div>
          }
          detail={
            entryId === null ? (
              <EmptyState>Choose an entry, or press N for a new one.</EmptyState>
            ) : (
              <EntryDetail
                key={entryId}
                entryId={entryId}
                isNew={isNew}
                linking={linking}
                onLinking={setLinking}
                onBack={back}
              />
            )
          }
        />
      </Page>
    </div>
  );
}
