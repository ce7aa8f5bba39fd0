import { expect, it } from 'vitest';
import { listStep } from '../../../renderer/ui/list-step.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 9, 9],
  ['ArrowUp', -1, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 2, 6],
  ['PageDown', 8, 9],
  ['PageUp', 2, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
])('%s from %i leads to %i of ten rows', (key, from, to) => {
  expect(listStep(key, from, 10, 4)).toBe(to);
});

it('leaves other keys and empty lists alone', () => {
  expect(listStep('x', 3, 10, 4)).toBeNull();
  expect(listStep('ArrowDown', -1, 0, 4)).toBeNull();
});
