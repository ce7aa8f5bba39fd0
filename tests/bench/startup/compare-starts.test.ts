import { expect, test } from 'vitest';
import { compareStarts } from './compare-starts.ts';
import type { StartPair } from './compare-starts.ts';

const pair = (wall: number, cpu: number, pss: number): StartPair => ({
  control: { wallMs: 100, cpuMs: 100, pssBytes: 100, processes: 4 },
  app: { wallMs: wall, cpuMs: cpu, pssBytes: pss, processes: 4 },
});

test('one slow pair does not decide', () => {
  const result = compareStarts([pair(110, 120, 110), pair(900, 900, 900), pair(110, 120, 110)]);
  expect(result.every((one) => one.holds)).toBe(true);
});

test('processor time and memory are gates, wall time is reported', () => {
  const result = compareStarts([pair(200, 200, 200)]);
  expect(result.map(({ quantity, holds, isGate }) => [quantity, holds, isGate])).toEqual([
    ['wall', false, false],
    ['cpu', false, true],
    ['pss', false, true],
  ]);
});
