import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSnapshotSchedule } from '../../../../electron/main/vault/snapshot-schedule.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-24T14:00:00.000Z');

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

/** A schedule over the test's clock; it remembers why snapshots were asked for. */
function aSchedule(more: { newestAt?: number | null; pending?: number; versionChanged?: boolean } = {}) {
  const made: string[] = [];
  const schedule = createSnapshotSchedule({
    make: (reason) => Promise.resolve(void made.push(reason)),
    clock: Date.now,
    newestAt: NOW,
    pending: 0,
    versionChanged: false,
    ...more,
  });
  const note = (times: number): void => {
    for (let time = 0; time < times; time += 1) schedule.noted();
  };
  return { made, schedule, note };
}

test('nothing is made while nothing changes', () => {
  const { made } = aSchedule();
  vi.advanceTimersByTime(48 * HOUR);
  expect(made).toEqual([]);
});

test('one an hour while there are changes, an hour after the last one', () => {
  const { made, note } = aSchedule({ newestAt: NOW - HOUR / 2 });
  note(3);
  vi.advanceTimersByTime(HOUR / 2 - 1);
  expect(made).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(made).toEqual(['hourly']);
  vi.advanceTimersByTime(5 * HOUR);
  expect(made).toEqual(['hourly']);
  note(1);
  vi.advanceTimersByTime(10_000);
  expect(made).toEqual(['hourly', 'hourly']);
});

test('one after 500 changes, in the pause that follows', () => {
  const { made, note } = aSchedule();
  note(499);
  vi.advanceTimersByTime(60_000);
  expect(made).toEqual([]);
  note(1);
  expect(made).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(made).toEqual(['operations']);
});

test('one soon after the start when the version changed, or when a crash left changes behind', () => {
  const changed = aSchedule({ versionChanged: true });
  const crashed = aSchedule({ pending: 4, newestAt: null });
  vi.advanceTimersByTime(60_000);
  expect([changed.made, crashed.made]).toEqual([['version'], ['hourly']]);
});

test('one that was asked for begins the hour anew; nothing is made after the end', () => {
  const { made, schedule, note } = aSchedule();
  note(1);
  vi.advanceTimersByTime(HOUR - 1000);
  schedule.made();
  vi.advanceTimersByTime(HOUR);
  expect(made).toEqual([]);
  note(600);
  schedule.stop();
  vi.advanceTimersByTime(HOUR);
  expect(made).toEqual([]);
});
