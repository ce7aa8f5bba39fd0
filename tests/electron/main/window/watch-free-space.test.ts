import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { freeBytesOf, watchFreeSpace } from '../../../../electron/main/window/watch-free-space.ts';

test('the free bytes of a folder are a number of bytes', async () => {
  expect(await freeBytesOf(tmpdir())).toBeGreaterThan(0);
});

/** A watch over a disk that a test fills; every look is a second after the last. */
function watchedDisk() {
  const disk = { free: 10_000_000_000, fails: false };
  const told: number[] = [];
  let time = 0;
  const watch = watchFreeSpace(
    () => (disk.fails ? Promise.reject(new Error('gone')) : Promise.resolve(disk.free)),
    (freeBytes) => told.push(freeBytes),
    () => time,
  );
  const look = async (seconds = 1): Promise<void> => {
    time += seconds * 1000;
    watch.look();
    await Promise.resolve();
  };
  return { disk, told, look, stop: watch.stop };
}

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

test('many writes in a second are one look, and a disk that does not answer is none', async () => {
  const { disk, told, look, stop } = watchedDisk();
  await look();
  disk.free = 1;
  await look(0.5);
  expect(told).toEqual([]);
  disk.fails = true;
  await look();
  disk.fails = false;
  await look();
  stop();
  expect(told).toEqual([1]);
});
