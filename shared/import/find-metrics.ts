import type { ImpactMetric } from '../record/impact-metric.ts';

const NUMBER = String.raw`[$€£]?\d[\d.,]{0,20}(?:\s?[kKmMbB](?![A-Za-z]))?`;
const UNIT = String.raw`[%€$£]|[a-zA-Zµ]{1,12}(?:\/[a-zA-Z]{1,8})?`;
const ARROW = new RegExp(String.raw`(${NUMBER})\s?(${UNIT})?\s*(?:→|->|=>|⇒)\s*(${NUMBER})\s?(${UNIT})?(?![\w])`, 'gu');
const FROM_TO = new RegExp(
  String.raw`\bfrom\s+(${NUMBER})\s?(${UNIT})?\s+(?:down\s+|up\s+)?to\s+(${NUMBER})\s?(${UNIT})?(?![\w])`,
  'giu',
);

/** Words that follow a number in a sentence and measure nothing. */
const NO_UNIT = new Set([
  'a',
  'and',
  'after',
  'as',
  'at',
  'before',
  'by',
  'down',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'over',
  'per',
  'since',
  'so',
  'that',
  'to',
  'up',
  'while',
  'with',
  'within',
]);
const asUnit = (word: string | undefined): string =>
  word === undefined || NO_UNIT.has(word.toLowerCase()) ? '' : word;

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/**
 * Figures "a → b" in a text ("840 → 310 ms", "from 12 % to 3 %"), at most five. They are taken as measured by nobody yet:
 * estimate, without a source, until the person says more. Two years are a period, not a gain.
 */
export function findMetrics(text: string): ImpactMetric[] {
  const found: ImpactMetric[] = [];
  for (const match of [...text.matchAll(ARROW), ...text.matchAll(FROM_TO)]) {
    const [, baseline = '', before, result = '', after] = match;
    if (isYear(baseline) && isYear(result)) continue;
    const unit = asUnit(after) || asUnit(before);
    found.push({
      name: '',
      baseline: trimmed(baseline),
      result: trimmed(result),
      unit,
      source: '',
      basis: 'estimate',
      followUpOn: null,
      hold: 'unknown',
    });
  }
  return found.slice(0, 5);
}

const trimmed = (figure: string): string => figure.replace(/[.,]+$/, '').trim();
