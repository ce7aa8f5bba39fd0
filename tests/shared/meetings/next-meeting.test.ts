import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../shared/meetings/cadence.ts';
import { CadenceSchema, dayOfRhythm } from '../../../shared/meetings/cadence.ts';
import { nextMeeting, planMeeting } from '../../../shared/meetings/next-meeting.ts';
import { actionOf, birthOf, mara, meetingOf } from './meeting-builders.ts';

/** Thursdays at ten; 5 November 2026 is one. */
const cadenceOf = (fields: Partial<Cadence> = {}): Cadence =>
  CadenceSchema.parse({
    ...meetingOf(50, '2026-11-05'),
    personIds: [mara.id],
    rhythm: 'weekly',
    weekday: 4,
    weekOfMonth: 1,
    from: '2026-11-03',
    to: null,
    ...fields,
  });
const held = (number: number, date: string) => meetingOf(number, date, { state: 'held' });
const dateOf = (cadence: Cadence, meetings: Parameters<typeof nextMeeting>[1], today: string, away = [] as never[]) =>
  nextMeeting(cadence, meetings, away, today)?.date;

describe('nextMeeting', () => {
  it('begins with the first such day after the start', () => {
    expect(dateOf(cadenceOf(), [], '2026-11-01')).toBe('2026-11-05');
    expect(dateOf(cadenceOf({ from: '2026-11-06' }), [], '2026-11-01')).toBe('2026-11-12');
  });

  it('follows the last held meeting by weeks, even when that one was late', () => {
    const late = [held(10, '2026-11-06')];
    expect(dateOf(cadenceOf(), late, '2026-11-06')).toBe('2026-11-12');
    expect(dateOf(cadenceOf({ rhythm: 'fortnightly' }), late, '2026-11-06')).toBe('2026-11-19');
  });

  it('never lies in the past, and keeps the beat of a fortnight', () => {
    expect(dateOf(cadenceOf({ rhythm: 'fortnightly' }), [held(10, '2026-11-05')], '2027-01-12')).toBe('2027-01-14');
    expect(dateOf(cadenceOf({ rhythm: 'fortnightly' }), [held(10, '2026-11-05')], '2027-01-15')).toBe('2027-01-28');
  });

  it('knows the nth and the last weekday of a month', () => {
    const monthly = cadenceOf({ rhythm: 'monthly' });
    expect(dateOf(monthly, [held(10, '2026-11-05')], '2026-11-06')).toBe('2026-12-03');
    expect(dayOfRhythm(cadenceOf({ rhythm: 'monthly', weekOfMonth: 3 }), '2026-12-31', 1)).toBe('2027-01-21');
    expect(dayOfRhythm(cadenceOf({ rhythm: 'monthly', weekOfMonth: 5 }), '2026-11-05', 0)).toBe('2026-11-26');
    expect(dayOfRhythm(cadenceOf({ rhythm: 'monthly', weekOfMonth: 5, weekday: 1 }), '2026-11-05', 0)).toBe(
      '2026-11-30',
    );
  });

  it('passes over leave and says which days fell into it', () => {
    const away = [{ from: '2026-11-10', to: '2026-11-26' }];
    expect(nextMeeting(cadenceOf(), [held(10, '2026-11-05')], away, '2026-11-06')).toEqual({
      date: '2026-12-03',
      away: ['2026-11-12', '2026-11-19', '2026-11-26'],
    });
  });

  it('does not repeat a meeting that was cancelled, or that is planned already', () => {
    const before = held(10, '2026-11-05');
    const cancelled = meetingOf(11, '2026-11-11', { state: 'cancelled' });
    expect(dateOf(cadenceOf(), [before, cancelled], '2026-11-06')).toBe('2026-11-19');
    expect(nextMeeting(cadenceOf(), [before, meetingOf(12, '2026-11-20')], [], '2026-11-06')).toBeNull();
  });

  it('is not held up by a meeting with somebody else, in the bin, or ended', () => {
    const other = meetingOf(12, '2026-11-20', { personIds: [birthOf(2).id] });
    const binned = meetingOf(13, '2026-11-12', { deletedAt: '2026-11-06T08:00:00.000Z' });
    expect(dateOf(cadenceOf(), [held(10, '2026-11-05'), other, binned], '2026-11-06')).toBe('2026-11-12');
    expect(nextMeeting(cadenceOf({ to: '2026-11-10' }), [held(10, '2026-11-05')], [], '2026-11-06')).toBeNull();
  });

  it('is planned with what the last one left open', () => {
    const before = meetingOf(10, '2026-11-05', { state: 'held', actions: [actionOf(90, 'Send the draft')] });
    const next = planMeeting(cadenceOf(), '2026-11-12', [before], birthOf(11));
    expect(next).toMatchObject({ date: '2026-11-12', time: '10:00', state: 'planned' });
    expect(next.actions.map(({ words }) => words)).toEqual(['Send the draft']);
  });
});
