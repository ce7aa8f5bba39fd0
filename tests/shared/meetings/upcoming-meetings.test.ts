import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../shared/meetings/cadence.ts';
import { cadenceOfKey, nextKeyOf, upcomingMeetings } from '../../../shared/meetings/upcoming-meetings.ts';
import { born } from '../../../shared/record/born.ts';
import { idOf } from '../readiness/record-builders.ts';
import { birthOf, mara, meetingOf } from './meeting-builders.ts';

const today = '2026-11-24';
const cadenceOf = (number: number, fields: Partial<Cadence> = {}): Cadence => ({
  ...born(birthOf(number)),
  personIds: [mara.id],
  rhythm: 'weekly',
  weekday: 4,
  weekOfMonth: 1,
  time: '10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
  from: '2026-10-01',
  to: null,
  ...fields,
});
const keysAndDays = (many: ReturnType<typeof upcomingMeetings>) => many.map(({ key, date }) => [key, date]);

describe('upcomingMeetings', () => {
  it('asks by the rhythm for what nobody planned, and shows what is planned as it is', () => {
    const sam = cadenceOf(21, { personIds: [idOf(2)], weekday: 3 });
    const planned = meetingOf(11, '2026-11-27');
    const ahead = upcomingMeetings([cadenceOf(20), sam], [planned], [], today);
    expect(keysAndDays(ahead)).toEqual([
      [nextKeyOf(sam.id), '2026-11-25'],
      [planned.id, '2026-11-27'],
    ]);
    expect(ahead.map(({ meeting }) => meeting?.id ?? null)).toEqual([null, planned.id]);
  });

  it('leaves out what is over, cancelled, in the bin or in the past', () => {
    const gone = [
      meetingOf(11, '2026-11-26', { state: 'cancelled' }),
      meetingOf(12, '2026-11-26', { state: 'held' }),
      meetingOf(13, '2026-11-26', { deletedAt: '2026-11-20T08:00:00.000Z' }),
      meetingOf(14, '2026-11-23'),
    ];
    expect(upcomingMeetings([], gone, [], today)).toEqual([]);
  });

  it('asks once for people who have two rhythms, and not during leave', () => {
    const twice = [cadenceOf(20), cadenceOf(21, { weekday: 2 })];
    expect(keysAndDays(upcomingMeetings(twice, [], [], today))).toEqual([[nextKeyOf(idOf(21)), '2026-11-24']]);
    const away = [{ from: '2026-11-23', to: '2026-11-29' }];
    expect(keysAndDays(upcomingMeetings([cadenceOf(20)], [], away, today))).toEqual([
      [nextKeyOf(idOf(20)), '2026-12-03'],
    ]);
  });

  it('tells the key of a rhythm from the id of a meeting', () => {
    expect(cadenceOfKey(nextKeyOf(idOf(20)))).toBe(idOf(20));
    expect(cadenceOfKey(idOf(11))).toBeNull();
  });
});
