import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../shared/meetings/cadence.ts';
import { CadenceSchema } from '../../../shared/meetings/cadence.ts';
import { meetingTime } from '../../../shared/meetings/meeting-time.ts';
import { planAgain } from '../../../shared/meetings/plan-again.ts';
import { mara, meetingOf } from './meeting-builders.ts';

/** Thursdays at eleven; 5 November 2026 is one. */
const cadenceOf = (fields: Partial<Cadence> = {}): Cadence =>
  CadenceSchema.parse({
    ...meetingOf(50, '2026-11-05'),
    personIds: [mara.id],
    rhythm: 'weekly',
    weekday: 4,
    weekOfMonth: 1,
    time: '11:00',
    minutes: 45,
    from: '2026-11-03',
    to: null,
    ...fields,
  });
const cancelled = meetingOf(10, '2026-11-19', { state: 'cancelled' });
const now = '2026-11-24T08:00:00.000Z';
const world = (fields: Partial<Parameters<typeof planAgain>[1]> = {}) => ({
  cadences: [cadenceOf()],
  meetings: [cancelled],
  away: [],
  now,
  ...fields,
});

describe('planAgain', () => {
  it('plans for the next slot of the rhythm, with its time and length', () => {
    expect(planAgain(cancelled, world())).toEqual({
      ...cancelled,
      state: 'planned',
      date: '2026-11-26',
      time: '11:00',
      minutes: 45,
    });
  });

  it('passes over leave and slots that hold a meeting already', () => {
    const planned = meetingOf(11, '2026-11-27');
    const away = [{ from: '2026-12-02', to: '2026-12-04' }];
    expect(planAgain(cancelled, world({ meetings: [cancelled, planned], away })).date).toBe('2026-12-10');
  });

  it('takes the next slot when the hour of today has passed in the zone of the rhythm', () => {
    const at = (hour: string) => planAgain(cancelled, world({ now: `2026-11-26T${hour}:30:00.000Z` })).date;
    expect(at('09')).toBe('2026-11-26');
    expect(at('10')).toBe('2026-12-03');
    const tokyo = cadenceOf({ zone: 'Asia/Tokyo' });
    expect(planAgain(cancelled, world({ cadences: [tokyo], now: '2026-11-26T02:30:00.000Z' }))).toMatchObject({
      date: '2026-12-03',
      zone: 'Asia/Tokyo',
    });
  });

  it('takes the soonest of several rhythms, and knows none that ended, is in the bin or is with somebody else', () => {
    const gone = cadenceOf({ weekday: 2, deletedAt: now });
    const ended = cadenceOf({ weekday: 3, to: '2026-11-20' });
    const other = cadenceOf({ weekday: 3, personIds: [meetingOf(2, '2026-11-01').id] });
    expect(planAgain(cancelled, world({ cadences: [gone, ended, other] })).date).toBe('2026-11-26');
    expect(planAgain(cancelled, world({ cadences: [gone, ended, other] })).time).toBe('10:00');
    expect(planAgain(cancelled, world({ cadences: [cadenceOf(), cadenceOf({ weekday: 3 })] })).date).toBe('2026-11-25');
  });

  it('without a rhythm keeps weekday and time, in the first week to come without leave', () => {
    const long = meetingOf(10, '2026-10-02', { state: 'held', time: '23:45' });
    expect(planAgain(long, world({ cadences: [] }))).toEqual({ ...long, state: 'planned', date: '2026-11-27' });
    const away = [{ from: '2026-11-27', to: '2026-12-04' }];
    expect(planAgain(long, world({ cadences: [], away })).date).toBe('2026-12-11');
  });

  it('keeps the time of a meeting that is still to come', () => {
    const ahead = meetingOf(10, '2026-12-01', { state: 'cancelled', time: '16:00' });
    expect(planAgain(ahead, world())).toEqual({ ...ahead, state: 'planned' });
  });

  it('keeps the hour on the wall over a change of the clocks, and an hour that vanishes is said in words', () => {
    const before = meetingOf(10, '2026-03-22', { state: 'cancelled', time: '02:30' });
    const again = planAgain(before, world({ cadences: [], now: '2026-03-22T12:00:00.000Z' }));
    expect([again.date, again.time]).toEqual(['2026-03-29', '02:30']);
    expect(meetingTime(again).note).toMatch(/does not exist.*The meeting is at 03:30\./);
    const autumn = meetingOf(10, '2026-10-22', { state: 'cancelled' });
    const next = planAgain(autumn, world({ cadences: [], now: '2026-10-22T12:00:00.000Z' }));
    expect(meetingTime(next).instant).toBe('2026-10-29T09:00:00.000Z');
  });
});
