import { describe, expect, it } from 'vitest';
import { MeetingSchema } from '../../../shared/meetings/meeting.ts';
import { meetingOf } from './meeting-builders.ts';

const problemOf = (fields: Record<string, unknown>): string | undefined =>
  MeetingSchema.safeParse({ ...meetingOf(10, '2026-11-26'), ...fields }).error?.issues[0]?.message;

describe('MeetingSchema', () => {
  it('takes a new meeting as it is', () => {
    const meeting = meetingOf(10, '2026-11-26');
    expect(MeetingSchema.parse(meeting)).toEqual(meeting);
  });

  it('says in words what is wrong with a time, a zone, a day and an empty table', () => {
    expect(problemOf({ time: '25:00' })).toBe('This is not a time of day. Write it as 14:30.');
    expect(problemOf({ zone: 'not a zone' })).toBe('This is not a time zone. Write it as Europe/Berlin.');
    expect(problemOf({ date: '2026-02-30' })).toBe('This is not a day of the calendar. Write it as 2026-11-24.');
    expect(problemOf({ personIds: [] })).toBe('Say whom you meet.');
  });

  it('opens a record with a zone that this machine does not know', () => {
    expect(problemOf({ zone: 'Europe/Newtown' })).toBeUndefined();
  });
});
