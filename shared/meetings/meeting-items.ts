import type { Action, Meeting } from './meeting.ts';
import { byTime, seriesOf } from './meeting-series.ts';
import { tickTopic } from './meeting-edit.ts';

const withoutId = <T extends { id: string }>(items: readonly T[], id: string): T[] =>
  items.filter((item) => item.id !== id);

/** Gives new words to a topic or a decision of a meeting. Blank words change nothing; what is not wanted is removed. */
export function rewordItem(meeting: Meeting, id: string, words: string): Meeting {
  if (words.trim() === '') return meeting;
  const reword = <T extends { id: string; words: string }>(item: T): T => (item.id === id ? { ...item, words } : item);
  return { ...meeting, topics: meeting.topics.map(reword), decisions: meeting.decisions.map(reword) };
}

/** Moves a topic to another place of the agenda, as far as the agenda goes. */
export function moveTopic(meeting: Meeting, topicId: string, to: number): Meeting {
  const topic = meeting.topics.find(({ id }) => id === topicId);
  if (!topic) return meeting;
  const others = withoutId(meeting.topics, topicId);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...meeting, topics: [...others.slice(0, place), topic, ...others.slice(place)] };
}

/** Takes a topic, a decision or a promise out of a meeting. */
export const removeItem = (meeting: Meeting, id: string): Meeting => ({
  ...meeting,
  topics: withoutId(meeting.topics, id),
  decisions: withoutId(meeting.decisions, id),
  actions: withoutId(meeting.actions, id),
});

/** Corrects what was promised, by whom, by when. */
export function changeAction(
  meeting: Meeting,
  id: string,
  fields: Partial<Pick<Action, 'words' | 'owner' | 'due'>>,
): Meeting {
  if (fields.words?.trim() === '') return meeting;
  return {
    ...meeting,
    actions: meeting.actions.map((action) => (action.id === id ? { ...action, ...fields } : action)),
  };
}

/**
 * Marks a topic of a meeting as talked about, or as not. Was it carried to a planned meeting already, it goes from there again, for
 * there is nothing left to carry. Answers the meetings that change, the named one first.
 */
export function talkAbout(
  meetings: readonly Meeting[],
  meeting: Meeting,
  topicId: string,
  done: boolean,
): [Meeting, ...Meeting[]] {
  const ticked = tickTopic(meeting, topicId, done);
  if (!done) return [ticked];
  const later = meetings.filter(
    (other) =>
      other.state === 'planned' &&
      other.deletedAt === null &&
      seriesOf(other) === seriesOf(meeting) &&
      byTime(meeting, other) < 0 &&
      other.topics.some(({ id, carried }) => id === topicId && carried !== null),
  );
  return [ticked, ...later.map((other) => ({ ...other, topics: withoutId(other.topics, topicId) }))];
}
