import { expect, test } from 'vitest';
import { mutationsOf } from './mutations-of.ts';

const guard = { file: 'a.ts', tests: [] };

test('takes out each line that fits, one at a time', () => {
  const made = mutationsOf({ ...guard, eachLine: /^ {2}\w/ }, '{\n  a,\n  b,\n}');
  expect(made.map(({ text }) => text)).toEqual(['{\n  b,\n}', '{\n  a,\n}']);
  expect(made[1]?.what).toBe('a.ts:3 without “b,”');
});

test('replaces words wherever they stand, as they are written', () => {
  const made = mutationsOf({ ...guard, weakened: [['no', '$&yes']] }, 'no or no');
  expect(made.map(({ text }) => text)).toEqual(['$&yes or $&yes']);
});

test('a guard that fits nothing proves nothing, and says so', () => {
  expect(() => mutationsOf({ ...guard, eachLine: /^x/ }, 'a')).toThrow('No line of a.ts fits /^x/.');
  expect(() => mutationsOf({ ...guard, weakened: [['b', 'c']] }, 'a')).toThrow('“b” is not in a.ts any more.');
});
