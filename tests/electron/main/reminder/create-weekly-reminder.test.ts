import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWeeklyReminder } from '../../../../electron/main/reminder/create-weekly-reminder.ts';
import { reminderWords } from '../../../../electron/main/reminder/reminder-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const friday = { on: true, weekday: 5, time: '15:30' };

// Tuesday, 24 November 2026, 09:00 in Berlin.
beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00.000Z') }));
afterEach(() => vi.useRealTimers());

function aReminder() {
  const shown: string[] = [];
  const machine = { zone: 'Europe/Berlin' };
  const timer = createWeeklyReminder({
    now: () => new Date().toISOString(),
    zone: () => machine.zone,
    show: () => shown.push(new Date().toISOString()),
  });
  return { shown, machine, timer };
}

describe('createWeeklyReminder', () => {
  it('shows nothing until the settings ask for it', () => {
    const { shown } = aReminder();
    vi.advanceTimersByTime(30 * DAY);
    expect(shown).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reminds once a week at the time on the wall, across the change of clocks', () => {
    vi.setSystemTime(Date.parse('2026-10-20T08:00:00.000Z'));
    const { shown, timer } = aReminder();
    timer.set(friday);
    vi.advanceTimersByTime(14 * DAY);
    expect(shown).toEqual(['2026-10-23T13:30:00.000Z', '2026-10-30T14:30:00.000Z']);
  });

  it('follows a change of the settings, and makes nothing up for what passed before', () => {
    const { shown, timer } = aReminder();
    timer.set(friday);
    vi.advanceTimersByTime(DAY);
    timer.set({ ...friday, weekday: 3, time: '08:00' });
    vi.advanceTimersByTime(5 * DAY);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(2 * DAY);
    expect(shown).toEqual(['2026-12-02T07:00:00.000Z']);
    timer.set({ ...friday, on: false });
    vi.advanceTimersByTime(14 * DAY);
    expect(shown).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes up for a moment that the machine slept through that day, and lets an older one pass', () => {
    const { shown, timer } = aReminder();
    timer.set(friday);
    vi.setSystemTime(Date.parse('2026-11-27T17:00:00.000Z'));
    timer.look();
    timer.look();
    expect(shown).toEqual(['2026-11-27T17:00:00.000Z']);
    vi.setSystemTime(Date.parse('2026-12-07T08:00:00.000Z'));
    timer.look();
    expect(shown).toHaveLength(1);
    vi.advanceTimersByTime(5 * DAY);
    expect(shown).toEqual(['2026-11-27T17:00:00.000Z', '2026-12-11T14:30:00.000Z']);
  });

  it('takes the time from the zone where the machine is by then', () => {
    const { shown, machine, timer } = aReminder();
    timer.set(friday);
    vi.advanceTimersByTime(DAY);
    machine.zone = 'America/New_York';
    vi.advanceTimersByTime(4 * DAY);
    expect(shown).toEqual(['2026-11-27T20:30:00.000Z']);
  });

  it('reminds once of a moment, however often somebody looks', () => {
    const { shown, timer } = aReminder();
    timer.set(friday);
    vi.advanceTimersByTime(Date.parse('2026-11-27T14:30:00.000Z') - Date.now());
    expect(shown).toHaveLength(1);
    timer.look();
    expect(shown).toHaveLength(1);
  });

  it('plans nothing more once it is stopped', () => {
    const { shown, timer } = aReminder();
    timer.set(friday);
    timer.stop();
    vi.advanceTimersByTime(14 * DAY);
    expect(shown).toEqual([]);
  });
});

it('says nothing that is in the record', () => {
  expect(reminderWords).toEqual({ title: 'Friday review', body: 'Three minutes, and there is something to send.' });
});
