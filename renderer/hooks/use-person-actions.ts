import { useMemo } from 'react';
import { createPerson } from '../../shared/record/new-record.ts';
import type { RecordOf } from '../../shared/record/record-kinds.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** Writes about people: begin one, add one by name from another form, move one to the bin. */
export function usePersonActions() {
  const commit = useCommit();
  const { remove } = useRecordActions();
  const { now, newId } = useServices();
  return useMemo(
    () => ({
      /** A person to be filled in; not saved before it has a name. */
      blank: (id: string): RecordOf<'person'> => createPerson({ name: '' }, { id, now: now() }),
      /** Adds somebody by name, with Undo; answers the id, or `null` when it was not saved. */
      add: async (name: string): Promise<string | null> => {
        const record = createPerson({ name: name.trim() }, { id: newId(), now: now() });
        const result = await commit(`Added “${record.name}”`, [{ op: 'put', kind: 'person', record, baseRev: 0 }], {
          announce: true,
        });
        return result.ok ? record.id : null;
      },
      /** To the bin. Entries keep naming the person, and show it again when it is restored. */
      remove: (person: Stored<'person'>) => remove('person', person),
    }),
    [commit, remove, now, newId],
  );
}
