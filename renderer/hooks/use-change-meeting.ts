import { useCallback } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Stored } from '../db/stored.ts';
import { findRecord } from '../db/stored.ts';
import { readSeries } from './meeting-writes.ts';
import { inTurn } from './in-turn.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';
import { useCommit } from './use-commit.ts';

/** What one change of a meeting is made from. */
interface MeetingWorld {
  stored: Stored<'meeting'>;
  /** Every meeting with the same people, this one too. */
  series: Stored<'meeting'>[];
  /** The change that saves one of the series as it shall be. */
  put: (meeting: Meeting) => Change[];
}

const NOT_READ = 'Not saved: the record could not be read. What you typed is still here; try again.';

/**
 * Changes a meeting, or several of its series, in one change set of its own. Reads them afresh, so that it may follow a save at once.
 * A label that is a function is asked once the change is known. Answers whether all is as wanted, and says so when it is not; where
 * nothing is to be changed nothing is saved.
 */
export function useChangeMeeting() {
  const { store, now } = useServices();
  const commit = useCommit();
  const show = useToastStore((state) => state.show);
  return useCallback(
    (
      id: string,
      label: string | (() => string),
      work: (world: MeetingWorld) => readonly Change[] | Promise<readonly Change[]>,
      announce = false,
    ): Promise<boolean> =>
      inTurn(async () => {
        const stored = await findRecord(store.database, 'meeting', id);
        if (!stored) return false;
        const series = await readSeries(store.database, stored.record);
        const put = (meeting: Meeting): Change[] => {
          const before = series.find(({ record }) => record.id === meeting.id);
          if (!before || before.record === meeting) return [];
          return [{ op: 'put', kind: 'meeting', baseRev: before.rev, record: { ...meeting, updatedAt: now() } }];
        };
        const own = series.find(({ record }) => record.id === id) ?? stored;
        const changes = await work({ stored: own, series, put });
        if (changes.length === 0) return true;
        return (await commit(typeof label === 'string' ? label : label(), changes, { announce })).ok;
      }).catch(() => {
        show({ text: NOT_READ, tone: 'bad', undoId: null });
        return false;
      }),
    [store, commit, now, show],
  );
}
