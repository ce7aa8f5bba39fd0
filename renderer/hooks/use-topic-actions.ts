import { useMemo } from 'react';
import { createInboxTopic } from '../../shared/meetings/topics-inbox.ts';
import type { Person } from '../../shared/record/person.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** What to talk about with somebody, noted before there is a meeting. */
export function useTopicActions() {
  const commit = useCommit();
  const { remove } = useRecordActions();
  const { now, newId } = useServices();
  return useMemo(
    () => ({
      /** Answers whether it was saved, so that the line keeps its words when it was not. */
      add: async (person: Person, words: string): Promise<boolean> => {
        const record = createInboxTopic({ personId: person.id, words: words.trim() }, { id: newId(), now: now() });
        const label = `Added “${record.words}” for ${person.name}`;
        return (await commit(label, [{ op: 'put', kind: 'topic', record, baseRev: 0 }])).ok;
      },
      remove: (topic: Stored<'topic'>) => remove('topic', topic),
    }),
    [commit, remove, now, newId],
  );
}
