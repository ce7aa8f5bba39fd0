import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useRecordsById } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { EntryLines } from '../../ui/entry-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { LinkEntryDialog } from './link-entry-dialog.tsx';

/** The entries that belong to a goal: what came of it, found again from here. */
export function GoalEntries({ form: { value, change, save } }: { form: RecordForm<'goal'> }) {
  const [picking, setPicking] = useState(false);
  const today = useToday();
  const entries = useRecordsById('entry', value.entryIds) ?? [];
  const set = (entryIds: string[]) => {
    change({ entryIds });
    void save();
  };
  return (
    <Section
      title="Entries"
      action={
        <Button variant="ghost" icon={Plus} onClick={() => setPicking(true)}>
          Link an entry
        </Button>
      }
    >
      {entries.length === 0 && <p className="text-text-2">None linked. What you did for it belongs here.</p>}
      {entries.map(({ record }) => (
        <div key={record.id} className="flex items-center gap-1">
          <div className="min-w-0 flex-1">
            <EntryLines entries={[record]} today={today} />
          </div>
          <IconButton
            icon={X}
            label={`Unlink “${record.title}”`}
            onClick={() => set(value.entryIds.filter((id) => id !== record.id))}
          />
        </div>
      ))}
      {picking && (
        <LinkEntryDialog
          goalName={value.outcome}
          linked={value.entryIds}
          onPick={(id) => {
            setPicking(false);
            set([...value.entryIds, id]);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Section>
  );
}
