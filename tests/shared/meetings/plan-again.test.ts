import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../shared/meetings/cadence.ts';
import { CadenceSchema } from '../../../shared/meetings/cadence.ts';
import { meetingTime } from '../../../shared/meetings/meeting-time.ts';
import { planAgain } from '../../../shared/meetings/plan-again.ts';
import { carryOver, latestActions, latestTopics } from '../../../shared/meetings/carry-over.ts';
import { actionOf, mara, meetingOf, topicOf } from './meeting-builders.ts';

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

describe('planAgain beside other meetings with the same people', () => {
  const first = meetingOf(10, '2026-11-26', {
    state: 'cancelled',
    topics: [topicOf(30, 'The promotion'), topicOf(31, 'Only here')],
    actions: [actionOf(40, 'Ask Ana')],
  });
  const later = '2026-11-27T08:00:00.000Z';
  const beside = (...others: ReturnType<typeof meetingOf>[]) =>
    world({ cadences: [], meetings: [first, ...others], now: later });

  it('without a rhythm passes over the days on which one is planned, and not those that were called off', () => {
    const second = meetingOf(11, '2026-12-03');
    expect(planAgain(first, beside(second)).date).toBe('2026-12-10');
    expect(planAgain(first, beside({ ...second, time: '15:00' })).date).toBe('2026-12-10');
    expect(planAgain(first, beside({ ...second, state: 'cancelled' })).date).toBe('2026-12-03');
    expect(planAgain(first, beside({ ...second, deletedAt: later })).date).toBe('2026-12-03');
    expect(planAgain(first, beside({ ...second, personIds: [second.id] })).date).toBe('2026-12-03');
  });

  it('gives its own time up when another is planned for it', () => {
    const own = world({ cadences: [], meetings: [first, meetingOf(11, '2026-11-26', { time: '10:15' })] });
    expect(planAgain(first, own).date).toBe('2026-12-03');
    const free = world({ cadences: [], meetings: [first, meetingOf(11, '2026-11-26', { time: '10:30' })] });
    expect(planAgain(first, free)).toMatchObject({ date: '2026-11-26', time: '10:00' });
  });

  it.each([['no rhythm', []] as const, ['a rhythm', [cadenceOf()]] as const])(
    'leaves what another has carried on to that one: %s',
    (_, cadences) => {
      const second = carryOver([first], meetingOf(11, '2026-12-03'));
      expect([...second.topics, ...second.actions]).toHaveLength(3);
      const only = topicOf(32, 'Raised since');
      const mine = { ...first, topics: [...first.topics, only] };
      const again = planAgain(mine, { ...beside(second), cadences, meetings: [mine, second] });
      expect(again.date).toBe('2026-12-10');
      expect(again.topics).toEqual([only]);
      expect(again.actions).toEqual([]);
      const held = {
        ...second,
        state: 'held' as const,
        topics: second.topics.map((topic) => ({ ...topic, done: true })),
        actions: second.actions.map((action) => ({ ...action, state: 'done' as const })),
      };
      expect(latestTopics([held, again]).filter(({ item }) => !item.done)).toMatchObject([{ item: only }]);
      expect(latestActions([held, again]).filter(({ item }) => item.state === 'open')).toEqual([]);
      const after = planAgain(mine, {
        ...beside(held),
        cadences,
        meetings: [mine, held],
        now: '2026-12-03T12:00:00.000Z',
      });
      expect([after.topics, after.actions]).toEqual([[only], []]);
    },
  );

  it('takes up again what the one that carried it left open, and keeps what came from one before', () => {
    const before = meetingOf(9, '2026-11-19', { state: 'held', topics: [topicOf(31, 'Only here')] });
    const second = { ...carryOver([first], meetingOf(11, '2026-12-03')), state: 'cancelled' as const };
    const again = planAgain(first, { ...beside(before, second), now: '2026-12-04T08:00:00.000Z' });
    expect(again.date).toBe('2026-12-10');
    expect(again.topics).toMatchObject([
      { words: 'Only here', done: false, carried: { fromMeetingId: second.id, times: 2 } },
      { words: 'The promotion', done: false, carried: { fromMeetingId: second.id, times: 2 } },
    ]);
    expect(planAgain(first, beside(before)).topics).toEqual(first.topics);
  });

  it('keeps its agenda when it stays before the one that carried it', () => {
    const second = carryOver([first], meetingOf(11, '2026-12-03'));
    const again = planAgain(first, { ...beside(second), now });
    expect(again).toEqual({ ...first, state: 'planned' });
  });
});
