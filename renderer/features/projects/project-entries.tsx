import { everyEntry, useEntryList } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { EntryLines } from '../../ui/entry-lines.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const SHOWN = 30;

/** The newest entries that hang on a project, and the way to all of them. */
export function ProjectEntries({ projectId }: { projectId: string }) {
  const today = useToday();
  const entries = useEntryList({ ...everyEntry, projectId }, SHOWN);
  const link = (
    <a href={`#/journal?project=${projectId}`} className="rounded-6 text-accent hover:underline">
      All in the journal <span aria-hidden>→</span>
    </a>
  );
  return (
    <Section title="Entries" action={entries && entries.length > 0 ? link : undefined}>
      {!entries && <Skeleton lines={2} />}
      {entries?.length === 0 && (
        <p className="text-text-2">No entries yet. Choose this project on an entry, and it is listed here.</p>
      )}
      {entries && entries.length > 0 && <EntryLines entries={entries.map(({ record }) => record)} today={today} />}
    </Section>
  );
}
