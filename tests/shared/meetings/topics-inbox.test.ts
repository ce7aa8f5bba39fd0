import { describe, expect, it } from 'vitest';
import {
  InboxTopicSchema,
  createInboxTopic,
  takeTopics,
  waitingTopics,
} from '../../../shared/meetings/topics-inbox.ts';
import { idOf } from '../readiness/record-builders.ts';
import { birthOf, mara, meetingOf } from './meeting-builders.ts';

const topic = (number: number, words: string, personId = mara.id, at = '2026-11-20T08:00:00.000Z') =>
  InboxTopicSchema.parse(createInboxTopic({ personId, words }, { id: idOf(number), now: at }));
const inbox = [
  topic(81, 'Second', mara.id, '2026-11-21T08:00:00.000Z'),
  topic(80, 'First'),
  topic(82, 'Theirs', idOf(2)),
];

describe('topics inbox', () => {
  it('waits per person, oldest first', () => {
    expect(waitingTopics(inbox, mara.id, []).map(({ words }) => words)).toEqual(['First', 'Second']);
  });

  it('moves into a meeting once, and only what is for its people', () => {
    const { meeting, taken } = takeTopics(inbox, meetingOf(10, '2026-11-26'));
    expect(meeting.topics.map(({ words }) => words)).toEqual(['Second', 'First']);
    expect(waitingTopics(taken, mara.id, [meeting])).toEqual([]);
    expect(takeTopics(inbox, meeting).meeting.topics).toHaveLength(2);
  });

  it('waits again when its meeting went into the bin', () => {
    const { meeting, taken } = takeTopics(inbox, meetingOf(10, '2026-11-26'));
    const binned = { ...meeting, deletedAt: birthOf(1).now };
    expect(waitingTopics(taken, mara.id, [binned])).toHaveLength(2);
    expect(waitingTopics(taken, mara.id, [])).toHaveLength(2);
  });

  it('asks for words', () => {
    const blank = InboxTopicSchema.safeParse({ ...topic(80, 'x'), words: ' ' });
    expect(blank.error?.issues[0]?.message).toBe('Say what you want to talk about.');
  });
});
