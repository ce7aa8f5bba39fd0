import type { Clock } from '../dates/clock.ts';
import type { LocalDate } from '../dates/local-date.ts';
import type { Action, Meeting, Side } from './meeting.ts';
import { latestActions } from './carry-over.ts';
import { meetingTime, wallClockAt } from './meeting-time.ts';

/**
 * The meeting took place. One that was planned for later takes the day and time of `now` (in its own zone), because what comes
 * after is reckoned from when people really spoke.
 */
export function holdMeeting(meeting: Meeting, { now }: Pick<Clock, 'now'>): Meeting {
  const early = Date.parse(meetingTime(meeting).instant) > Date.parse(now);
  return { ...meeting, ...(early ? wallClockAt(now, meeting.zone) : {}), state: 'held' };
}

/** The meeting does not take place; what stands in it moves to the next one. One that was held stays held. */
export const cancelMeeting = (meeting: Meeting): Meeting =>
  meeting.state === 'held' ? meeting : { ...meeting, state: 'cancelled' };

/** Adds something to talk about. Blank words add nothing. */
export function addTopic(meeting: Meeting, topic: { id: string; words: string; raisedBy: Side }): Meeting {
  if (topic.words.trim() === '') return meeting;
  const { id, words, raisedBy } = topic;
  return { ...meeting, topics: [...meeting.topics, { id, words, raisedBy, done: false, carried: null }] };
}

/** Marks a topic as talked about, or as not. */
export const tickTopic = (meeting: Meeting, topicId: string, done: boolean): Meeting => ({
  ...meeting,
  topics: meeting.topics.map((topic) => (topic.id === topicId ? { ...topic, done } : topic)),
});

/** Writes down what was decided. Blank words add nothing. */
export const addDecision = (meeting: Meeting, decision: { id: string; words: string }): Meeting =>
  decision.words.trim() === '' ? meeting : { ...meeting, decisions: [...meeting.decisions, decision] };

/** Adds a promise, open. Blank words add nothing. */
export function addAction(meeting: Meeting, action: Pick<Action, 'id' | 'words' | 'owner' | 'due'>): Meeting {
  if (action.words.trim() === '') return meeting;
  const { id, words, owner, due } = action;
  const added: Action = { id, words, owner, due, state: 'open', doneOn: null, carried: null };
  return { ...meeting, actions: [...meeting.actions, added] };
}

/**
 * Ticks, drops or reopens an action, wherever it was met: the copy that counts is in the latest meeting that has it, so that
 * meeting is what changes and is returned; `null` when no meeting has the action. `on` is the day it was done.
 */
export function settleAction(
  meetings: readonly Meeting[],
  actionId: string,
  state: Action['state'],
  on: LocalDate,
): Meeting | null {
  const latest = latestActions(meetings).find(({ item }) => item.id === actionId);
  if (!latest) return null;
  const settled: Action = { ...latest.item, state, doneOn: state === 'done' ? on : null };
  const { meeting } = latest;
  return { ...meeting, actions: meeting.actions.map((action) => (action.id === actionId ? settled : action)) };
}
