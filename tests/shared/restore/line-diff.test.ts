import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../../shared/restore/line-diff.ts';

const marks = { same: ' ', removed: '-', added: '+' };
const shown = (before: string, after: string): string[] =>
  lineDiff(before, after).map(({ is, text }) => marks[is] + text);

describe('lineDiff', () => {
  it('keeps what both have and shows the rest in its place', () => {
    expect(shown('a\nb\nc\nd', 'a\nx\nc\ny\nd')).toEqual([' a', '-b', '+x', ' c', '+y', ' d']);
    expect(shown('', 'a')).toEqual(['+a']);
    expect(shown('a', '')).toEqual(['-a']);
    expect(shown('', '')).toEqual([]);
  });

  it('loses no line of either text, and finds the longest in common', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before, after);
        const without = (is: string) => lines.filter((line) => line.is !== is).map((line) => line.text);
        expect(without('added').join('\n')).toBe(before);
        expect(without('removed').join('\n')).toBe(after);
        if (before === after) expect(lines.every(({ is }) => is === 'same')).toBe(true);
      }),
    );
  });

  it('is quick with texts of any length', () => {
    const long = (letter: string) => Array.from({ length: 5_000 }, (_, index) => `${letter}${index}`).join('\n');
    expect(lineDiff(long('a'), long('b'))).toHaveLength(10_000);
  });
});
