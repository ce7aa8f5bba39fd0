import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { today as dayOf } from '../../../shared/dates/clock.ts';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { WeeklyNote } from '../../../shared/weekly/weekly-note.ts';
import { useServices } from '../../hooks/services.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { firstWords, noteName, sentInWords } from './friday-words.ts';
import { useStepKeys } from './use-step-keys.ts';

const idOf = ({ id }: WeeklyNote): string => id;

/** All notes, the newest first, to be opened and copied again. */
export function NotesPage({ notes }: { notes: readonly WeeklyNote[] }) {
  const navigate = useNavigate();
  const { zone } = useServices();
  const today = useToday();
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const newest = useMemo(() => [...notes].reverse(), [notes]);
  const [selected, setSelected] = useState<string | null>(newest[0]?.id ?? null);
  const toReview = (): void => void navigate('/friday');
  useStepKeys(toReview, toReview);
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
        <div className="h-[max(60vh,20rem)]">
          <VirtualList
            label="Notes"
            items={newest}
            itemId={idOf}
            selectedId={selected}
            onSelect={setSelected}
            onOpen={(id) => void navigate(`/friday/${id}`)}
            letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
            renderRow={(note) => (
              <ListRow
                title={noteName(note)}
                meta={firstWords(note)}
                trailing={sentInWords(note.sentOn === null ? null : dayOf({ now: note.sentOn, zone }), today)}
              />
            )}
          />
        </div>
      )}
    </Page>
  );
}
