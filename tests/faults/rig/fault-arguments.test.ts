import { expect, test } from 'vitest';
import { parseFaultArguments } from './fault-arguments.ts';

test('a name, a count, a seed', () => {
  expect(parseFaultArguments(['kill', '--trials', '200', '--seed', '7'])).toMatchObject({
    name: 'kill',
    trials: 200,
    seed: '7',
    list: false,
  });
  expect(parseFaultArguments(['kill'])).toMatchObject({ trials: undefined, seed: '1' });
  expect(parseFaultArguments(['--list'])).toMatchObject({ name: undefined, list: true });
});

test.each([
  [['kill', '--trials', 'many'], 'whole number'],
  [['kill', '--trials'], 'whole number'],
  [['kill', '--often'], '--often is not known'],
  [['kill', 'power-cut'], 'one fault at a time'],
])('%j is refused with words', (args, words) => {
  expect(() => parseFaultArguments(args)).toThrow(words);
});
