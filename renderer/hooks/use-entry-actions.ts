import { useMemo } from 'react';
import type { CommitResult } from '../../shared/change/change-set.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { createPerson } from '../../shared/record/new-record.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

type StoredEntry = Stored<'entry'>;

const counted = (entries: readonly StoredEntry[]): string =>
  entries.length === 1 ? `“${entries[0]?.record.title ?? ''}”` : `${entries.length} entries`;

const withTag = (tags: readonly string[], tag: string): string[] =>
  tags.some((other) => other.toLowerCase() === tag.toLowerCase()) ? [...tags] : [...tags, tag];

/** Writes that only entries have. Each answers the commit's result and offers Undo in a toast that names what was done. */
export function useEntryActions() {
  const commit = useCommit();
  const { put, removeMany } = useRecordActions();
  const { now, newId } = useServices();
  return useMemo(() => {
    const announced = { announce: true };
    return {
      /** Adds a dated note to an entry; earlier ones stay as they are. */
      addAddition: (entry: StoredEntry, text: string, occurredOn: LocalDate): Promise<CommitResult> => {
        const addition = { id: newId(), occurredOn, text, createdAt: now() };
        const additions = [...entry.record.additions, addition];
        return commit(`Added to “${entry.record.title}”`, [put('entry', entry, { additions })], announced);
      },
      /** Moves entries to the bin in one action. */
      binMany: (entries: readonly StoredEntry[]): Promise<CommitResult> =>
        removeMany('entry', entries, `Deleted ${counted(entries)}`),
      /** Adds one tag to all of them; those that have it stay as they are. */
      tagMany: (entries: readonly StoredEntry[], tag: string): Promise<CommitResult> =>
        commit(
          `Tagged ${counted(entries)} #${tag}`,
          entries.map((entry) => put('entry', entry, { tags: withTag(entry.record.tags, tag) })),
          announced,
        ),
      /** Puts all of them into a project, or into none. */
      moveMany: (
        entries: readonly StoredEntry[],
        project: { id: string; name: string } | null,
      ): Promise<CommitResult> =>
        commit(
          project ? `Moved ${counted(entries)} to ${project.name}` : `Took ${counted(entries)} out of their project`,
          entries.map((entry) => put('entry', entry, { projectId: project?.id ?? null })),
          announced,
        ),
      /** Opens an entry for additions, or closes it. */
      setOpen: (entry: StoredEntry, open: boolean): Promise<CommitResult> =>
        commit(`${open ? 'Reopened' : 'Closed'} “${entry.record.title}”`, [put('entry', entry, { open })], announced),
      /** Creates somebody by name, asked for in an editor; answers the id, or `null` when it was not saved. */
      createPersonNamed: async (name: string): Promise<string | null> => {
        const record = createPerson({ name }, { id: newId(), now: now() });
        const result = await commit(
          `Added ${name} to people`,
          [{ op: 'put', kind: 'person', record, baseRev: 0 }],
          announced,
        );
        return result.ok ? record.id : null;
      },
    };
  }, [commit, put, removeMany, now, newId]);
}
