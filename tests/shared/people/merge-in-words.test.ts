import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../shared/meetings/cadence.ts';
import { CadenceSchema } from '../../../shared/meetings/cadence.ts';
import { createMeeting } from '../../../shared/meetings/meeting.ts';
import { movedInWords, rhythmsInWords } from '../../../shared/people/merge-in-words.ts';
import { idOf } from '../readiness/record-builders.ts';
import { birthOf } from './people-builders.ts';

describe('movedInWords', () => {
  it('says how many of each kind move, the most first', () => {
    expect(movedInWords({ meeting: 1, entry: 12, evidence: 2, feedback: 1, topic: 2 })).toEqual([
      '12 entries',
      '2 pieces of evidence',
      '2 topics',
      '1 piece of feedback',
      '1 meeting',
    ]);
  });

  it('says nothing where nothing moves', () => {
    expect(movedInWords({})).toEqual([]);
  });
});

describe('rhythmsInWords', () => {
  const rhythmOf = (rhythm: Cadence['rhythm'], weekday: number): Cadence => ({
    ...CadenceSchema.parse({
      ...createMeeting({ personIds: [idOf(1)], date: '2026-11-26', time: '10:00', zone: 'UTC' }, birthOf(2)),
      rhythm,
      weekday,
      weekOfMonth: 5,
      from: '2026-01-01',
      to: null,
    }),
  });

  it('says which rhythm stays and which go to the bin', () => {
    const [stays, one, other] = [rhythmOf('monthly', 4), rhythmOf('weekly', 1), rhythmOf('fortnightly', 2)];
    expect(rhythmsInWords([{ stays, goes: [one] }])).toEqual([
      'Of the rhythms of 1:1s “every month, last Thursday 10:00” stays; “every week, Monday 10:00” goes to the bin.',
    ]);
    expect(rhythmsInWords([{ stays, goes: [one, other] }])[0]).toMatch(/ and “every two weeks, Tuesday 10:00” go to/);
    expect(rhythmsInWords([])).toEqual([]);
  });
});
