import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { createMeeting } from '../../../shared/meetings/meeting.ts';
import { createInboxTopic } from '../../../shared/meetings/topics-inbox.ts';
import { createPerson } from '../../../shared/record/new-record.ts';
import { heldMeetings } from '../../../shared/weekly/held-meeting.ts';
import { nextTalk } from '../../../shared/weekly/next-talk.ts';
import { idOf } from '../readiness/record-builders.ts';

const now = '2026-11-01T08:00:00.000Z';
const mara = createPerson({ name: 'Mara' }, { id: idOf(1), now });
const jonas = createPerson({ name: 'Jonas' }, { id: idOf(2), now });
const meetingOf = (id: number, date: string, fields: Partial<Meeting> = {}): Meeting =>
  createMeeting(
    {
      personIds: [mara.id],
      date,
      time: '10:00',
      zone: 'Europe/Berlin',
      privatePreparation: 'kanarienvogel',
      ...fields,
    },
    { id: idOf(id), now },
  );
const topic = (id: number, words: string) =>
  ({ id: idOf(id), words, raisedBy: 'me', done: false, carried: null }) as const;
const action = {
  id: idOf(40),
  words: 'Send the draft',
  owner: 'me',
  due: null,
  state: 'open',
  doneOn: null,
  carried: null,
} as const;
const held = meetingOf(10, '2026-11-19', {
  state: 'held',
  topics: [topic(20, 'Scope'), { ...topic(21, 'Old'), done: true }],
  actions: [action, { ...action, id: idOf(41), words: 'Ask the round', owner: 'them' }],
  decisions: [
    { id: idOf(50), words: ' Round it is ' },
    { id: idOf(51), words: ' ' },
  ],
});
const material = { person: mara, meetings: [held], inbox: [], cadences: [], away: [], today: '2026-11-27' };

describe('nextTalk', () => {
  it('holds what is open between the two, and never the private preparation', () => {
    const inbox = [
      createInboxTopic({ personId: mara.id, words: 'Budget' }, { id: idOf(30), now }),
      createInboxTopic({ personId: mara.id, words: ' Scope ' }, { id: idOf(31), now }),
      createInboxTopic({ personId: jonas.id, words: 'Not hers' }, { id: idOf(32), now }),
    ];
    const talk = nextTalk({ ...material, inbox });
    expect(talk).toEqual({
      on: null,
      topics: ['Scope', 'Budget'],
      openActions: [
        { what: 'Send the draft', owner: 'I', dueOn: null },
        { what: 'Ask the round', owner: 'Mara', dueOn: null },
      ],
    });
    expect(JSON.stringify(talk)).not.toContain('kanarienvogel');
  });

  it('is on the day of the planned meeting, and leaves meetings with others beside out', () => {
    const withBoth = meetingOf(12, '2026-11-30', { personIds: [mara.id, jonas.id], topics: [topic(22, 'For both')] });
    const planned = meetingOf(11, '2026-12-03', { topics: [topic(23, 'Q1')] });
    expect(nextTalk({ ...material, meetings: [planned, withBoth, held] })).toMatchObject({
      on: '2026-12-03',
      topics: ['Scope', 'Q1'],
    });
  });
});

describe('heldMeetings', () => {
  it('tells who was there and what was decided, of held ones only', () => {
    const planned = meetingOf(11, '2026-12-03');
    const unknown = meetingOf(13, '2026-11-20', { state: 'held', personIds: [idOf(99)] });
    expect(heldMeetings([unknown, planned, held], [mara])).toEqual([
      { id: held.id, title: '1:1 with Mara', heldOn: held.date, personIds: [mara.id], decisions: ['Round it is'] },
      { id: unknown.id, title: '1:1 with somebody', heldOn: unknown.date, personIds: [idOf(99)], decisions: [] },
    ]);
  });
});
