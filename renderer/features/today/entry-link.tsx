import type { Entry } from '../../../shared/record/entry.ts';

/** An entry by its title, leading to it in the journal. */
export function EntryLink({ entry }: { entry: Entry }) {
  return (
    <a href={`#/journal/${entry.id}`} draggable={false} className="min-w-0 truncate rounded-6 hover:underline">
      {entry.title}
    </a>
  );
}
