import { useMemo } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import { createRelation } from '../../shared/people/relations.ts';
import type { Person } from '../../shared/record/person.ts';
import { listRelations } from '../db/queries/growth-queries.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';

/** Writes which working relations a person stands in: all at once, in one change set with Undo. */
export function useRelationActions() {
  const commit = useCommit();
  const { put } = useRecordActions();
  const { store, now, newId } = useServices();
  return useMemo(
    () => ({
      /** `wanted` are the rows of the catalogue that the person shall have, whatever stands there at this moment. */
      choose: (person: Person, wanted: readonly string[]): Promise<boolean> =>
        inTurn(async () => {
          const stored = (await listRelations(store.database)).filter(({ record }) => record.personId === person.id);
          const has = new Set(stored.map(({ record }) => record.relationId));
          const added = wanted
            .filter((relationId) => !has.has(relationId))
            .map((relationId): Change => {
              const record = createRelation({ personId: person.id, relationId }, { id: newId(), now: now() });
              return { op: 'put', kind: 'relation', record, baseRev: 0 };
            });
          const removed = stored
            .filter(({ record }) => !wanted.includes(record.relationId))
            .map((one) => put('relation', one, { deletedAt: now() }));
          if (added.length + removed.length === 0) return true;
          const label = `Changed how you work with “${person.name}”`;
          return (await commit(label, [...added, ...removed], { announce: true })).ok;
        }),
    }),
    [commit, put, store, now, newId],
  );
}
