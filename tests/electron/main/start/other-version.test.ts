import { expect, test } from 'vitest';
import { otherVersionInWords } from '../../../../electron/main/start/other-version.ts';

test('a start of another version is told with both versions, and that it touched nothing', () => {
  const words = otherVersionInWords({ version: '0.2.0' }, '0.1.0');
  expect(words?.message).toBe('Rungbook 0.2.0 was started while Rungbook 0.1.0 is open.');
  expect(words?.detail).toContain('without touching anything');
});

test.each([
  ['the same version', { version: '0.1.0' }],
  ['an older Rungbook that says nothing', {}],
  ['another program', 'hello'],
  ['a version that is no version', { version: 'x'.repeat(100) }],
])('%s is only shown the window', (_name, told) => {
  expect(otherVersionInWords(told, '0.1.0')).toBeNull();
});
