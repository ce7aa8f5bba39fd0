import { useMemo } from 'react';
import { createInboxTopic } from '../../shared/meetings/topics-inbox.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** Writes of the weekly review beside its own record, which saves by itself. */
export function useWeeklyActions() {
  const commit = useCommit();
  const { now, newId } = useServices();
  return useMemo(
    () => ({
      /** Puts topics into a person's inbox, all in one action with one Undo; answers whether they are saved. */
      putTopics: async (person: { id: string; name: string }, topics: readonly string[]): Promise<boolean> => {
        const label = `Put ${topics.length === 1 ? 'one topic' : `${topics.length} topics`} into the next 1:1 with ${person.name}`;
        const changes = topics.map((words) => {
          const record = createInboxTopic({ personId: person.id, words }, { id: newId(), now: now() });
          return { op: 'put', kind: 'topic', record, baseRev: 0 } as const;
        });
        return (await commit(label, changes, { announce: true })).ok;
      },
    }),
    [commit, now, newId],
  );
}
