import { useEntriesOfPerson } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { EntryLines } from '../../ui/entry-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const SHOWN = 30;

/** The newest entries that name a person. */
export function PersonEntries({ personId }: { personId: string }) {
  const today = useToday();
  const entries = useEntriesOfPerson(personId);
  return (
    <Section title="Entries">
      {!entries && <Skeleton lines={2} />}
      {entries?.length === 0 && <p className="text-text-2">No entry names them yet. Write @ and a name to do so.</p>}
      {entries && entries.length > 0 && (
        <EntryLines entries={entries.slice(0, SHOWN).map(({ record }) => record)} today={today} />
      )}
      {entries && entries.length > SHOWN && (
        <p className="text-12 text-text-3">
          The newest {SHOWN} of {entries.length}
        </p>
      )}
    </Section>
  );
}
