import { expect, test, vi } from 'vitest';
import { keepReading } from './keep-reading.ts';

const PATIENCE = { limitMs: 15_000, pauseMs: 1 };
const seekFailure = () => Promise.reject(new Error('Seek failure, unable to continue'));

test('a reading that fails is tried again, until one is enough', async () => {
  const read = vi
    .fn<() => Promise<number>>()
    .mockImplementationOnce(seekFailure)
    .mockResolvedValueOnce(1)
    .mockImplementationOnce(seekFailure)
    .mockResolvedValue(2);
  expect(await keepReading(read, (found) => found === 2, PATIENCE)).toBe(2);
  expect(read).toHaveBeenCalledTimes(4);
});

test('at the end of the time the last reading counts as it is', async () => {
  expect(
    await keepReading(
      () => Promise.resolve(1),
      () => false,
      { limitMs: 5, pauseMs: 1 },
    ),
  ).toBe(1);
});

test('what fails to the end rejects with its own words', async () => {
  await expect(keepReading(seekFailure, () => true, { limitMs: 5, pauseMs: 1 })).rejects.toThrow('Seek failure');
});
