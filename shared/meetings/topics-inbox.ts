import { z } from 'zod';
import type { Birth } from '../record/born.ts';
import { LineSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';
import { born } from '../record/born.ts';
import type { Meeting } from './meeting.ts';
import { SideSchema } from './meeting.ts';

/** Something to talk about with a person, kept before there is a meeting. Taken into one, it becomes a topic of the same id. */
export const InboxTopicSchema = z.object({
  ...recordBase,
  personId: RecordIdSchema,
  words: LineSchema.refine((words) => words.trim() !== '', { error: 'Say what you want to talk about.' }),
  raisedBy: SideSchema,
  /** The meeting that took it; `null` while it waits. */
  meetingId: RecordIdSchema.nullable(),
});
export type InboxTopic = z.infer<typeof InboxTopicSchema>;

/** A new topic for the next time one meets this person. */
export const createInboxTopic = (
  fields: Partial<InboxTopic> & Pick<InboxTopic, 'personId' | 'words'>,
  birth: Birth,
): InboxTopic => ({ raisedBy: 'me', meetingId: null, ...born(birth), ...fields });

/** Topics that wait for a person, oldest first. One whose meeting is gone, or lies in the bin, waits again. */
export function waitingTopics(
  inbox: readonly InboxTopic[],
  personId: string,
  meetings: readonly Meeting[],
): InboxTopic[] {
  const live = new Set(meetings.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  return inbox
    .filter((topic) => topic.deletedAt === null && topic.personId === personId)
    .filter(({ meetingId }) => meetingId === null || !live.has(meetingId))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}

/** A meeting with topics of the inbox, and those topics marked as taken: one change of both, so that neither is ever alone. */
export interface TakenTopics {
  meeting: Meeting;
  taken: InboxTopic[];
}

/** Moves waiting topics of the meeting's people into it. A topic that it holds already is marked as taken, and not added again. */
export function takeTopics(waiting: readonly InboxTopic[], meeting: Meeting): TakenTopics {
  const due = waiting.filter(({ personId }) => meeting.personIds.includes(personId));
  const has = new Set(meeting.topics.map(({ id }) => id));
  const topics = due
    .filter(({ id }) => !has.has(id))
    .map(({ id, words, raisedBy }) => ({ id, words, raisedBy, done: false, carried: null }));
  return {
    meeting: { ...meeting, topics: [...meeting.topics, ...topics] },
    taken: due.map((topic) => ({ ...topic, meetingId: meeting.id })),
  };
}
