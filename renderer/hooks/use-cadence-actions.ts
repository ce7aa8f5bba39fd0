import { useMemo } from 'react';
import { today } from '../../shared/dates/clock.ts';
import { weekday } from '../../shared/dates/local-date.ts';
import type { Cadence } from '../../shared/meetings/cadence.ts';
import { born } from '../../shared/record/born.ts';
import type { Person } from '../../shared/record/person.ts';
import { listCadences } from '../db/queries/growth-queries.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

const WORKDAYS = 5;

const isWith = ({ personIds }: Cadence, personId: string): boolean =>
  personIds.length === 1 && personIds[0] === personId;

/** How often one meets whom: begun, changed, ended. */
export function useCadenceActions() {
  const commit = useCommit();
  const { update } = useRecordActions();
  const { store, now, newId, zone } = useServices();
  return useMemo(
    () => ({
      /**
       * Begins a rhythm from today: half an hour at ten, on today's weekday (Friday at a weekend), to be corrected. One that a press
       * just before began is changed instead of a second one beside it.
       */
      begin: (person: Person, rhythm: Cadence['rhythm']) =>
        inTurn(async () => {
          const known = (await listCadences(store.database)).find(({ record }) => isWith(record, person.id));
          if (known) return update('cadence', known, { rhythm });
          const clock = { now: now(), zone };
          const from = today(clock);
          const record: Cadence = {
            ...born({ id: newId(), now: clock.now }),
            personIds: [person.id],
            rhythm,
            weekday: Math.min(weekday(from), WORKDAYS),
            weekOfMonth: 1,
            time: '10:00',
            zone,
            minutes: 30,
            from,
            to: null,
          };
          return commit(`1:1s with ${person.name}: ${rhythm}`, [{ op: 'put', kind: 'cadence', record, baseRev: 0 }]);
        }),
      changeRhythm: (stored: Stored<'cadence'>, rhythm: Cadence['rhythm']) => update('cadence', stored, { rhythm }),
      /** Ends a rhythm, with Undo. Meetings that were planned stay. */
      end: (stored: Stored<'cadence'>, person: Person) =>
        commit(
          `No regular 1:1 with ${person.name} any more`,
          [
            {
              op: 'put',
              kind: 'cadence',
              baseRev: stored.rev,
              record: { ...stored.record, deletedAt: now(), updatedAt: now() },
            },
          ],
          { announce: true },
        ),
    }),
    [commit, update, store, now, newId, zone],
  );
}
