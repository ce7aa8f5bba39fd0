import { expect, test } from 'vitest';
import { parseBenchArguments } from './bench-arguments.ts';

test('a name, and seven pairs unless told otherwise', () => {
  expect(parseBenchArguments(['startup'])).toEqual({ name: 'startup', pairs: 7 });
  expect(parseBenchArguments(['--pairs', '9', 'startup'])).toEqual({ name: 'startup', pairs: 9 });
  expect(parseBenchArguments([])).toEqual({ name: undefined, pairs: 7 });
});

test('a number that is none is refused', () => {
  expect(() => parseBenchArguments(['startup', '--pairs', 'many'])).toThrow('whole number');
});
