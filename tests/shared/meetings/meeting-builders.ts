import type { Action, Meeting, Topic } from '../../../shared/meetings/meeting.ts';
import { MeetingSchema, createMeeting } from '../../../shared/meetings/meeting.ts';
import type { BriefRecord } from '../../../shared/meetings/brief-record.ts';
import type { Person } from '../../../shared/record/person.ts';
import { createPerson } from '../../../shared/record/new-record.ts';
import { idOf } from '../readiness/record-builders.ts';

export const now = '2026-11-24T08:00:00.000Z';
export const birthOf = (number: number) => ({ id: idOf(number), now });

export const personOf = (number: number, name: string, fields: Partial<Person> = {}): Person =>
  createPerson({ name, ...fields }, birthOf(number));

export const mara = personOf(1, 'Mara Lind', { roles: ['manager'], team: 'Payments' });

export const topicOf = (number: number, words: string, fields: Partial<Topic> = {}): Topic => ({
  id: idOf(number),
  words,
  raisedBy: 'me',
  done: false,
  carried: null,
  ...fields,
});

export const actionOf = (number: number, words: string, fields: Partial<Action> = {}): Action => ({
  id: idOf(number),
  words,
  owner: 'me',
  due: null,
  state: 'open',
  doneOn: null,
  carried: null,
  ...fields,
});

/** A meeting with Mara, Thursdays at ten in Berlin unless told otherwise. */
export const meetingOf = (number: number, date: string, fields: Partial<Meeting> = {}): Meeting =>
  MeetingSchema.parse({
    ...createMeeting({ personIds: [mara.id], date, time: '10:00', zone: 'Europe/Berlin' }, birthOf(number)),
    ...fields,
  });

export const briefRecordOf = (fields: Partial<BriefRecord> = {}): BriefRecord => ({
  person: mara,
  persons: [mara],
  next: null,
  meetings: [],
  entries: [],
  evidence: [],
  goals: [],
  checkpoints: [],
  ratings: [],
  criteria: [],
  clock: { now, zone: 'Europe/Berlin' },
  ...fields,
});
