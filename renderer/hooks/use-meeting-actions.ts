import { useMemo } from 'react';
import type { Change } from '../../shared/change/change-set.ts';
import { carryOver } from '../../shared/meetings/carry-over.ts';
import type { Action, Meeting } from '../../shared/meetings/meeting.ts';
import { createMeeting } from '../../shared/meetings/meeting.ts';
import { cancelMeeting, holdMeeting, settleAction } from '../../shared/meetings/meeting-edit.ts';
import { removeItem, talkAbout } from '../../shared/meetings/meeting-items.ts';
import { today } from '../../shared/dates/clock.ts';
import { findRecord } from '../db/stored.ts';
import type { Stored } from '../db/stored.ts';
import { giveBack, nextOf, planWith, readSeries, takeInto } from './meeting-writes.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';

/** One write after the other, so that two quick ticks never begin from the same revision. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}

/**
 * Everything that is done to a 1:1, each one change set with its own undo. Each reads the meeting afresh, so that it may follow a
 * save at once. `called` is how the meeting is called in the undo: "1:1 with Mara".
 */
export function useMeetingActions() {
  const { store, now, newId, zone } = useServices();
  const commit = useCommit();
  const { remove, restore } = useRecordActions();
  return useMemo(() => {
    const world = () => ({ database: store.database, now, newId, zone });
    const put = ({ rev }: Stored<'meeting'>, meeting: Meeting): Change => ({
      op: 'put',
      kind: 'meeting',
      baseRev: rev,
      record: { ...meeting, updatedAt: now() },
    });
    /** Reads the meeting, changes it, saves it; answers whether it is as wanted. A meeting that is as before is not saved. */
    const change = (id: string, label: string, edit: (meeting: Meeting) => Meeting, announce = false) =>
      inTurn(async (): Promise<boolean> => {
        const stored = await findRecord(store.database, 'meeting', id);
        if (!stored) return false;
        const edited = edit(stored.record);
        return edited === stored.record || (await commit(label, [put(stored, edited)], { announce })).ok;
      });
    const begin = async (planned: Meeting, called: string): Promise<string | null> => {
      const { meeting, changes } = await planWith(world(), planned);
      return (await commit(`Planned ${called}`, changes)).ok ? meeting.id : null;
    };
    return {
      change,
      /** The next meeting of a rhythm, made when it is not there yet; answers its id, `null` when there is none. */
      openNext: (cadenceId: string, called: string) =>
        inTurn(async (): Promise<string | null> => {
          const next = await nextOf(world(), cadenceId);
          if (next === null) return null;
          return 'id' in next ? next.id : begin(next.planned, called);
        }),
      /** A meeting beside any rhythm. */
      plan: (when: Pick<Meeting, 'personIds' | 'date' | 'time' | 'zone'>, called: string) =>
        inTurn(() => begin(createMeeting(when, { id: newId(), now: now() }), called)),
      hold: (id: string, called: string) =>
        change(id, `Started ${called}`, (meeting) => holdMeeting(meeting, { now: now() }), true),
      cancel: (id: string, called: string) => change(id, `Cancelled ${called}`, cancelMeeting, true),
      /** What was cancelled, or marked as held by mistake, is planned again. */
      planAgain: (id: string, called: string) =>
        change(id, `Planned ${called} again`, (meeting) => ({ ...meeting, state: 'planned' })),
      /** Takes over what the meetings before left open; nothing is saved when there is nothing to take over. */
      carry: (id: string, called: string) =>
        inTurn(async (): Promise<void> => {
          const stored = await findRecord(store.database, 'meeting', id);
          if (!stored) return;
          const series = (await readSeries(store.database, stored.record)).map(({ record }) => record);
          const full = carryOver(series, stored.record);
          if (full !== stored.record) await commit(`Carried over to ${called}`, [put(stored, full)]);
        }),
      /** Moves what waits in the inbox onto the agenda. */
      take: (id: string, called: string) =>
        inTurn(async (): Promise<void> => {
          const stored = await findRecord(store.database, 'meeting', id);
          const changes = stored ? await takeInto(world(), stored) : [];
          if (changes.length > 0) await commit(`Took topics into ${called}`, changes, { announce: true });
        }),
      /** Takes a topic off the agenda; one of the inbox waits there again. */
      removeTopic: (id: string, topic: Meeting['topics'][number]) =>
        inTurn(async (): Promise<void> => {
          const stored = await findRecord(store.database, 'meeting', id);
          if (!stored) return;
          const back = await giveBack(world(), topic.id, id);
          const changes = [put(stored, removeItem(stored.record, topic.id)), ...back];
          await commit(`Removed “${topic.words}” from the agenda`, changes, { announce: true });
        }),
      /** Ticks a topic, or unticks it; one that was carried on already goes from the next meeting. */
      talk: (id: string, topic: Meeting['topics'][number], done: boolean) =>
        inTurn(async (): Promise<void> => {
          const stored = await findRecord(store.database, 'meeting', id);
          if (!stored) return;
          const series = await readSeries(store.database, stored.record);
          const changed = talkAbout(
            series.map(({ record }) => record),
            stored.record,
            topic.id,
            done,
          );
          const changes = changed.flatMap((meeting) =>
            series.filter(({ record }) => record.id === meeting.id).map((one) => put(one, meeting)),
          );
          await commit(`${done ? 'Talked about' : 'Not yet talked about'} “${topic.words}”`, changes);
        }),
      /** Settles a promise in the meeting whose copy counts. */
      settle: (of: Pick<Meeting, 'personIds'>, action: Action, state: Action['state']) =>
        inTurn(async (): Promise<void> => {
          const series = await readSeries(store.database, of);
          const on = today({ now: now(), zone });
          const settled = settleAction(
            series.map(({ record }) => record),
            action.id,
            state,
            on,
          );
          const before = series.find(({ record }) => record.id === settled?.id);
          if (!settled || !before) return;
          const verb = { done: 'Done', dropped: 'Dropped', open: 'Open again' }[state];
          await commit(`${verb}: “${action.words}”`, [put(before, settled)], { announce: state === 'dropped' });
        }),
      remove: (stored: Stored<'meeting'>) => remove('meeting', stored),
      restore: (stored: Stored<'meeting'>) => restore('meeting', stored),
    };
  }, [store, commit, now, newId, zone, remove, restore]);
}

export type MeetingActions = ReturnType<typeof useMeetingActions>;
