import { useMemo } from 'react';
import { createInboxTopic, waitingTopics } from '../../shared/meetings/topics-inbox.ts';
import { listMeetingsWith, listTopicsOf } from '../db/queries/growth-queries.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';

/** Writes of the weekly review beside its own record, which saves by itself. */
export function useWeeklyActions() {
  const commit = useCommit();
  const { store, now, newId } = useServices();
  return useMemo(
    () => ({
      /**
       * Puts topics into a person's inbox, all in one action with one Undo; answers whether they are saved. What waits there already,
       * by a press just before, is not put there again.
       */
      putTopics: (person: { id: string; name: string }, topics: readonly string[]): Promise<boolean> =>
        inTurn(async () => {
          const inbox = (await listTopicsOf(store.database, person.id)).map(({ record }) => record);
          const meetings = (await listMeetingsWith(store.database, person.id)).map(({ record }) => record);
          const waiting = new Set(waitingTopics(inbox, person.id, meetings).map(({ words }) => words));
          const fresh = topics.filter((words) => !waiting.has(words));
          if (fresh.length === 0) return true;
          const label = `Put ${fresh.length === 1 ? 'one topic' : `${fresh.length} topics`} into the next 1:1 with ${person.name}`;
          const changes = fresh.map((words) => {
            const record = createInboxTopic({ personId: person.id, words }, { id: newId(), now: now() });
            return { op: 'put', kind: 'topic', record, baseRev: 0 } as const;
          });
          return (await commit(label, changes, { announce: true })).ok;
        }),
    }),
    [store, commit, now, newId],
  );
}
