import { describe, expect, it } from 'vitest';
import { endOf, meetingTime, wallClockAt } from '../../../shared/meetings/meeting-time.ts';

const zone = 'Europe/Berlin';

describe('meetingTime', () => {
  it('reads local time in winter and in summer', () => {
    expect(meetingTime({ date: '2026-11-26', time: '10:00', zone })).toEqual({
      date: '2026-11-26',
      time: '10:00',
      instant: '2026-11-26T09:00:00.000Z',
      note: null,
    });
    expect(meetingTime({ date: '2026-07-02', time: '10:00', zone }).instant).toBe('2026-07-02T08:00:00.000Z');
  });

  it('moves a time that the clocks skip forward, and says so', () => {
    expect(meetingTime({ date: '2027-03-28', time: '02:30', zone })).toEqual({
      date: '2027-03-28',
      time: '03:30',
      instant: '2027-03-28T01:30:00.000Z',
      note: '02:30 does not exist on 28 March 2027 in Europe/Berlin: the clocks go forward. The meeting is at 03:30.',
    });
  });

  it('takes the earlier of a time that occurs twice, and says so', () => {
    const { instant, note } = meetingTime({ date: '2026-10-25', time: '02:30', zone });
    expect(instant).toBe('2026-10-25T00:30:00.000Z');
    expect(note).toBe('02:30 comes twice on 25 October 2026 in Europe/Berlin; the earlier one is meant.');
  });

  it('knows zones west of Greenwich, half-hour changes and a midnight that is skipped', () => {
    expect(meetingTime({ date: '2027-03-14', time: '02:15', zone: 'America/New_York' }).time).toBe('03:15');
    expect(meetingTime({ date: '2026-10-04', time: '02:15', zone: 'Australia/Lord_Howe' }).time).toBe('02:45');
    const skippedMidnight = meetingTime({ date: '2026-09-06', time: '00:30', zone: 'America/Santiago' });
    expect([skippedMidnight.time, skippedMidnight.instant]).toEqual(['01:30', '2026-09-06T04:30:00.000Z']);
  });

  it('names the day as well when the skipped time lands on another one', () => {
    const { date, note } = meetingTime({ date: '2011-12-30', time: '10:00', zone: 'Pacific/Apia' });
    expect(date).toBe('2011-12-31');
    expect(note).toContain('The meeting is at 10:00 on 31 December 2011.');
  });

  it('reads an unknown zone as UTC, in words, and loses nothing', () => {
    const { instant, note } = meetingTime({ date: '2026-11-26', time: '10:00', zone: 'Mars/Olympus' });
    expect(instant).toBe('2026-11-26T10:00:00.000Z');
    expect(note).toBe('This machine does not know the zone Mars/Olympus; 10:00 is read as UTC.');
  });

  it('comes back from an instant to the same local time, through a whole year', () => {
    for (
      let moment = Date.parse('2026-01-01T00:00:00Z');
      moment < Date.parse('2027-01-01T00:00:00Z');
      moment += 109_800_000
    ) {
      const at = wallClockAt(new Date(moment).toISOString(), zone);
      const { instant, note } = meetingTime({ ...at, zone });
      if (note === null) expect(instant).toBe(new Date(moment).toISOString());
      expect(wallClockAt(instant, zone)).toEqual(at);
    }
  });

  it('ends after its minutes', () => {
    expect(endOf({ date: '2026-11-26', time: '23:45', zone, minutes: 30 })).toBe('2026-11-26T23:15:00.000Z');
  });
});
