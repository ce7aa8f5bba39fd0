import { expect, test } from 'vitest';
import { seededRandom } from './random.ts';

const draw = (seed: string): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 50 }, () => random.between(1, 1000));
};

test('a seed repeats its stream, another one has another', () => {
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('both ends are reached and none is passed', () => {
  const random = seededRandom('ends');
  const drawn = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});

test('ids are UUIDs', () => {
  expect(seededRandom('id').id()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});
