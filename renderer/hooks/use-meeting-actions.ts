import { useMemo } from 'react';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { createMeeting } from '../../shared/meetings/meeting.ts';
import { today } from '../../shared/dates/clock.ts';
import { cancelMeeting, holdMeeting } from '../../shared/meetings/meeting-edit.ts';
import { whenInWords } from '../../shared/meetings/when-in-words.ts';
import { inTurn } from './in-turn.ts';
import { nextOf, planAgainWith, planWith, readSeries } from './meeting-writes.ts';
import { useServices } from './services.ts';
import { useChangeMeeting } from './use-change-meeting.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

const isSameTime = (a: Meeting, b: Meeting): boolean =>
  a.deletedAt === null && a.state === 'planned' && a.date === b.date && a.time === b.time && a.zone === b.zone;

/**
 * What becomes of a whole 1:1: planned, held, cancelled, put into the bin. `called` is how the undo calls it: "1:1 with Mara".
 */
export function useMeetingActions() {
  const { store, now, newId, zone } = useServices();
  const commit = useCommit();
  const change = useChangeMeeting();
  const { remove, restore } = useRecordActions();
  return useMemo(() => {
    const world = () => ({ database: store.database, now, newId, zone });
    const clock = () => ({ now: now(), zone });
    const begin = async (planned: Meeting, called: string): Promise<string | null> => {
      const { meeting, changes } = await planWith(world(), planned);
      return (await commit(`Planned ${called}`, changes)).ok ? meeting.id : null;
    };
    return {
      /** The next meeting of a rhythm, made when it is not there yet; answers its id, `null` when there is none. */
      openNext: (cadenceId: string, called: string) =>
        inTurn(async (): Promise<string | null> => {
          const next = await nextOf(world(), cadenceId);
          if (next === null) return null;
          return 'id' in next ? next.id : begin(next.planned, called);
        }),
      /** A meeting beside any rhythm; the one that is planned for that very time already, when there is one. */
      plan: (when: Pick<Meeting, 'personIds' | 'date' | 'time' | 'zone'>, called: string) =>
        inTurn(async (): Promise<string | null> => {
          const planned = createMeeting(when, { id: newId(), now: now() });
          const known = (await readSeries(store.database, planned)).find(({ record }) => isSameTime(record, planned));
          return known?.record.id ?? begin(planned, called);
        }),
      hold: (id: string, called: string) =>
        change(id, `Started ${called}`, ({ stored, put }) => put(holdMeeting(stored.record, { now: now() })), true),
      cancel: (id: string, called: string) =>
        change(id, `Cancelled ${called}`, ({ stored, put }) => put(cancelMeeting(stored.record)), true),
      /** What was cancelled, or marked as held by mistake, is planned again, for a time to come. */
      planAgain: (id: string, called: string): Promise<boolean> => {
        let when = '';
        return change(
          id,
          () => `Planned ${called} again: ${when}`,
          async ({ stored, series, put }) => {
            const again = await planAgainWith(world(), stored.record, series);
            when = whenInWords(again, today(clock()), zone);
            return put(again);
          },
          true,
        );
      },
      remove: (stored: Stored<'meeting'>) => remove('meeting', stored),
      restore: (stored: Stored<'meeting'>) => restore('meeting', stored),
    };
  }, [store, commit, change, now, newId, zone, remove, restore]);
}
