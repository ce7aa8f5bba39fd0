import { useState } from 'react';
import { NotebookPen } from 'lucide-react';
import { everyEntry, useEntryList, useEntrySearch } from '../../hooks/use-records.ts';
import { CommandList } from '../../ui/command-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface LinkEntryDialogProps {
  goalName: string;
  /** Entries that are linked already and not offered again. */
  linked: readonly string[];
  onPick: (entryId: string) => void;
  onClose: () => void;
}

const MOST = 12;

/** Finds an entry by its words; before anything is typed the newest stand there, because they are meant most often. */
export function LinkEntryDialog({ goalName, linked, onPick, onClose }: LinkEntryDialogProps) {
  const [query, setQuery] = useState('');
  const newest = useEntryList(everyEntry, MOST + linked.length) ?? [];
  const found = useEntrySearch(query, MOST + linked.length) ?? [];
  const entries = (query.trim() === '' ? newest : found).filter(({ record }) => !linked.includes(record.id));
  return (
    <Dialog open onOpenChange={onClose} title="Link an entry" description={goalName}>
      <CommandList
        label="Entry"
        placeholder="Words of the entry"
        query={query}
        onQueryChange={setQuery}
        groups={[
          {
            label: query.trim() === '' ? 'Newest entries' : 'Entries',
            items: entries.slice(0, MOST).map(({ record }) => ({
              id: record.id,
              label: record.title,
              hint: record.occurredOn,
              icon: NotebookPen,
            })),
          },
        ]}
        onRun={onPick}
        emptyText="No entry has these words."
      />
    </Dialog>
  );
}
