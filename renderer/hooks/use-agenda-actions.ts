import { useMemo } from 'react';
import { today } from '../../shared/dates/clock.ts';
import { carryOver } from '../../shared/meetings/carry-over.ts';
import type { Action, Meeting, Topic } from '../../shared/meetings/meeting.ts';
import { settleAction } from '../../shared/meetings/meeting-edit.ts';
import { removeItem, talkAbout } from '../../shared/meetings/meeting-items.ts';
import type { Stored } from '../db/stored.ts';
import { giveBack, takeInto } from './meeting-writes.ts';
import { useServices } from './services.ts';
import { useChangeMeeting } from './use-change-meeting.ts';

const recordsOf = (series: readonly Stored<'meeting'>[]): Meeting[] => series.map(({ record }) => record);

/** What is done with what stands in a 1:1: topics, decisions, promises. Each is one change set with its own undo. */
export function useAgendaActions() {
  const { store, now, newId, zone } = useServices();
  const change = useChangeMeeting();
  return useMemo(() => {
    const world = () => ({ database: store.database, now, newId, zone });
    return {
      /** Any change of the meeting's own lines. */
      edit: (id: string, label: string, how: (meeting: Meeting) => Meeting, announce = false) =>
        change(id, label, ({ stored, put }) => put(how(stored.record)), announce),
      /** Takes over what the meetings before left open. */
      carry: (id: string, called: string) =>
        change(id, `Carried over to ${called}`, ({ stored, series, put }) =>
          put(carryOver(recordsOf(series), stored.record)),
        ),
      /** Moves what waits in the inbox onto the agenda. */
      take: (id: string, called: string) =>
        change(id, `Took topics into ${called}`, ({ stored }) => takeInto(world(), stored), true),
      /** Takes a topic off the agenda; one of the inbox waits there again. */
      removeTopic: (id: string, topic: Topic) =>
        change(
          id,
          `Removed “${topic.words}” from the agenda`,
          async ({ stored, put }) => [
            ...put(removeItem(stored.record, topic.id)),
            ...(await giveBack(world(), topic.id, id)),
          ],
          true,
        ),
      /** Ticks a topic, or unticks it; one that was carried on already goes from the next meeting. */
      talk: (id: string, topic: Topic, done: boolean) =>
        change(id, `${done ? 'Talked about' : 'Not talked about'} “${topic.words}”`, ({ stored, series, put }) =>
          talkAbout(recordsOf(series), stored.record, topic.id, done).flatMap(put),
        ),
      /** Settles a promise in the meeting whose copy counts. */
      settle: (id: string, action: Action, state: Action['state']) => {
        const verb = { done: 'Done', dropped: 'Dropped', open: 'Open again' }[state];
        const on = today({ now: now(), zone });
        return change(
          id,
          `${verb}: “${action.words}”`,
          ({ series, put }) => {
            const settled = settleAction(recordsOf(series), action.id, state, on);
            return settled ? put(settled) : [];
          },
          state === 'dropped',
        );
      },
    };
  }, [store, change, now, newId, zone]);
}
