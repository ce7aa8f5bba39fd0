import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { freeBytesOf, watchFreeSpace } from '../../../../electron/main/window/watch-free-space.ts';

test('the free bytes of a folder are a number of bytes', async () => {
  expect(await freeBytesOf(tmpdir())).toBeGreaterThan(0);
});

/** A watch over a disk that a test fills; a look comes so many seconds after the last. */
function watchedDisk() {
  vi.useFakeTimers();
  const disk = { free: 10_000_000_000, fails: false };
  const told: number[] = [];
  const watch = watchFreeSpace(
    () => (disk.fails ? Promise.reject(new Error('gone')) : Promise.resolve(disk.free)),
    (freeBytes) => told.push(freeBytes),
  );
  const look = async (seconds = 1): Promise<void> => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    watch.look();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { disk, told, look, stop: watch.stop };
}

afterEach(() => vi.useRealTimers());

test('it tells when the space passes 200 MB and 50 MB, down and up, and not in between', async () => {
  const { disk, told, look, stop } = watchedDisk();
  await look();
  for (const free of [199_000_000, 150_000_000, 49_000_000, 1_000_000, 60_000_000, 300_000_000, 400_000_000]) {
    disk.free = free;
    await look();
  }
  stop();
  expect(told).toEqual([199_000_000, 49_000_000, 60_000_000, 300_000_000]);
});

test('many writes in a second are two looks, the last when the second is over; a disk that does not answer is none', async () => {
  const { disk, told, look, stop } = watchedDisk();
  await look();
  disk.free = 1;
  await look(0.25);
  await look(0.25);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual([1]);
  disk.free = 10_000_000_000;
  disk.fails = true;
  await look();
  disk.fails = false;
  await look();
  stop();
  expect(told).toEqual([1, 10_000_000_000]);
});
