import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFlush } from '../../../../electron/main/window/flush-before-close.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Waits, and tells whether the waiting has ended. */
function watch(waiting: Promise<void>) {
  let ended = false;
  void waiting.then(() => (ended = true));
  return async (): Promise<boolean> => {
    await vi.advanceTimersByTimeAsync(0);
    return ended;
  };
}

test('closing goes on as soon as the page is ready', async () => {
  const flush = createFlush();
  let asked = 0;
  const ended = watch(flush.wait(() => (asked += 1)));
  expect([asked, await ended()]).toEqual([1, false]);
  flush.ready();
  expect(await ended()).toBe(true);
});

test('asking again while waiting asks the page only once', async () => {
  const flush = createFlush();
  let asked = 0;
  const both = [watch(flush.wait(() => (asked += 1))), watch(flush.wait(() => (asked += 1)))];
  flush.ready();
  expect(asked).toBe(1);
  expect(await Promise.all(both.map((ended) => ended()))).toEqual([true, true]);
});

test('a page that hangs keeps nobody from quitting for longer than three seconds', async () => {
  const ended = watch(createFlush().wait(() => undefined));
  await vi.advanceTimersByTimeAsync(2999);
  expect(await ended()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await ended()).toBe(true);
});

test('an answer that nobody asked for changes nothing', async () => {
  const flush = createFlush();
  flush.ready();
  expect(await watch(flush.wait(() => undefined))()).toBe(false);
});
