import type { Action, Meeting, Topic } from './meeting.ts';
import { byTime, liveByTime, seriesOf } from './meeting-series.ts';

/** The copy of an item that counts, which is the one in the latest meeting that has it, and the meeting it began in. */
export interface LatestItem<T> {
  item: T;
  meeting: Meeting;
  firstMeeting: Meeting;
}

function latestOf<T extends { id: string }>(
  meetings: readonly Meeting[],
  itemsOf: (meeting: Meeting) => readonly T[],
): LatestItem<T>[] {
  const found = new Map<string, LatestItem<T>>();
  for (const meeting of liveByTime(meetings)) {
    for (const item of itemsOf(meeting)) {
      found.set(item.id, { item, meeting, firstMeeting: found.get(item.id)?.firstMeeting ?? meeting });
    }
  }
  return [...found.values()];
}

/** Every action of these meetings once, as it stands now, in the order in which they came up. Linear after sorting the meetings. */
export const latestActions = (meetings: readonly Meeting[]): LatestItem<Action>[] =>
  latestOf(meetings, ({ actions }) => actions);

/** Every topic of these meetings once, as it stands now, in the order in which they came up. */
export const latestTopics = (meetings: readonly Meeting[]): LatestItem<Topic>[] =>
  latestOf(meetings, ({ topics }) => topics);

/** The items that `next` takes over: still to do, and last seen in a meeting before it that is over. */
function carried<T extends Topic | Action>(
  latest: readonly LatestItem<T>[],
  next: Meeting,
  toDo: (item: T) => boolean,
) {
  return latest
    .filter(({ item, meeting }) => toDo(item) && meeting.state !== 'planned' && byTime(meeting, next) < 0)
    .map(({ item, meeting }) => ({
      ...item,
      carried: { fromMeetingId: meeting.id, times: (item.carried?.times ?? 0) + 1 },
    }));
}

/**
 * The next meeting of a series with what the ones before left open: open actions and undone topics, first those carried, then its
 * own. Meetings before it keep their copies as history; the latest copy is the one that counts (`latestActions`). An item that
 * another planned meeting holds stays there, and nothing comes twice, however often this runs. Meetings in the bin are as if
 * they had never been, so what only they had carried comes back from the meeting before. A `next` that is held or cancelled
 * stays as it is. Returns the very same object when nothing has to move.
 */
export function carryOver(meetings: readonly Meeting[], next: Meeting): Meeting {
  if (next.state !== 'planned') return next;
  const series = seriesOf(next);
  const others = meetings.filter((meeting) => meeting.id !== next.id && seriesOf(meeting) === series);
  const has = new Set([...next.topics, ...next.actions].map(({ id }) => id));
  const isNew = ({ id }: { id: string }): boolean => !has.has(id);
  const topics = carried(latestTopics(others), next, ({ done }) => !done).filter(isNew);
  const actions = carried(latestActions(others), next, ({ state }) => state === 'open').filter(isNew);
  if (topics.length + actions.length === 0) return next;
  return { ...next, topics: [...topics, ...next.topics], actions: [...actions, ...next.actions] };
}

/** "carried over twice": how often an item was put off; `null` for one that began in this meeting. */
export function carriedInWords({ carried: from }: Topic | Action): string | null {
  if (from === null) return null;
  return from.times === 1
    ? 'carried over'
    : from.times === 2
      ? 'carried over twice'
      : `carried over ${from.times} times`;
}
