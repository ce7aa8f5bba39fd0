import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { today as dayOf } from '../../../shared/dates/clock.ts';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { firstWords, noteName, sentInWords } from './friday-words.ts';
import { useStepKeys } from './use-step-keys.ts';

const idOf = ({ record }: Stored<'note'>): string => record.id;

/** All notes, the newest first, to be opened and copied again. */
export function NotesPage({ notes }: { notes: readonly Stored<'note'>[] }) {
  const navigate = useNavigate();
  const { zone } = useServices();
  const today = useToday();
  const { remove } = useRecordActions();
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const newest = useMemo(() => [...notes].reverse(), [notes]);
  const [selected, setSelected] = useState<string | null>(newest[0]?.record.id ?? null);
  const toReview = (): void => void navigate('/friday');
  useStepKeys(null, toReview);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(), []);
  const thisWeek = (
    <Button variant="primary" onClick={toReview}>
      Friday review
    </Button>
  );
  return (
    <Page title="Earlier notes" actions={newest.length > 0 && thisWeek}>
      {newest.length === 0 ? (
        <EmptyState action={thisWeek}>No notes yet. Three minutes on Friday make the first one.</EmptyState>
      ) : (
        <div ref={list} className="h-[max(60vh,20rem)]">
          <VirtualList
            label="Notes"
            items={newest}
            itemId={idOf}
            selectedId={selected}
            onSelect={setSelected}
            onOpen={(id) => void navigate(`/friday/${id}`)}
            letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
            onKey={(event, note) => {
              if (note && event.key === keyOf('delete', keys)) void remove('note', note);
            }}
            renderRow={({ record: note }) => (
              <ListRow
                title={noteName(note)}
                meta={firstWords(note)}
                trailing={note.sentOn !== null && sentInWords(dayOf({ now: note.sentOn, zone }), today)}
              />
            )}
          />
        </div>
      )}
    </Page>
  );
}
