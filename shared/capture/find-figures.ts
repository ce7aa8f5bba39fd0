import { amountPattern } from './figure-pattern.ts';
import { figureName } from './figure-name.ts';
import type { Span } from './span.ts';
import { overlaps } from './span.ts';

/** A number that changed, as written: `840 → 310 ms`. `baseline` is empty when only a result is told (`30 %`). */
export interface Figure {
  name: string;
  baseline: string;
  result: string;
  unit: string;
  span: Span;
}

const before = '(?<![\\p{L}\\p{N}.,#/-])';
const after = '(?![\\p{L}\\p{N}/])';
const arrow = `${before}${amountPattern('a')}\\s{0,3}(?:→|->|=>|➔)\\s{0,3}${amountPattern('b')}${after}`;
const fromTo = `${before}from\\s{1,3}${amountPattern('a')}\\s{1,3}(?:down\\s|up\\s)?to\\s{1,3}${amountPattern('b')}${after}`;
const change = new RegExp(arrow, 'giu');
const changeInWords = new RegExp(fromTo, 'giu');
const percentage = new RegExp(`${before}(?<b>[~≈]?\\d(?:[\\d.,]{0,8}\\d)?)\\s{0,2}(?<bUnit>%)`, 'gu');

function toFigure(text: string, match: RegExpExecArray): Figure {
  const { a = '', aUnit = '', b = '', bUnit = '' } = match.groups ?? {};
  const baseline = aUnit && bUnit && aUnit !== bUnit ? `${a} ${aUnit}` : a;
  const span = { start: match.index, end: match.index + match[0].length };
  return { name: figureName(text, span), baseline, result: b, unit: bUnit || aUnit, span };
}

/**
 * Figures of a sentence: "a → b", "a -> b", "from a to b" with their unit, and lone percentages. "2 to 3 weeks" is a span of time and not
 * a gain, so "to" alone is not enough. At most eight; more is a table and not a sentence.
 */
export function findFigures(text: string): Figure[] {
  const found: Figure[] = [];
  // Compiling these patterns takes longer than painting the line; without a digit there is nothing for them to find.
  if (!/\p{N}/u.test(text)) return found;
  for (const pattern of [change, changeInWords, percentage]) {
    for (const match of text.matchAll(pattern)) {
      const figure = toFigure(text, match);
      if (!found.some((other) => overlaps(other.span, figure.span))) found.push(figure);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start).slice(0, 8);
}
