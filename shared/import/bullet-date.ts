import type { Period } from './period.ts';
import { readPeriod } from './period.ts';

/** `2026-03-14:`, `[14 Mar 2026]`, `14 Mar –`, `(March 2026)` in front of the words. */
const LEADING =
  /^(?:\*\*|__)?[[(]?((?:\d{4}-\d{2}(?:-\d{2})?)|(?:\d{1,2} \p{Letter}{3,9}\.?(?: \d{4})?)|(?:\p{Letter}{3,9}\.? (?:\d{1,2},? )?\d{4})|(?:Q[1-4] \d{4}))[\])]?(?:\*\*|__)?(?:\s*[:–—]\s*|\s+-\s+|(?<=[\])*_])\s+)(?=\S)/iu;
const BRACKETED =
  /\s*[[(]((?:\d{4}-\d{2}(?:-\d{2})?)|(?:\d{1,2} \p{Letter}{3,9}\.?(?: \d{4})?)|(?:\p{Letter}{3,9}\.? (?:\d{1,2},? )?\d{4})|(?:Q[1-4] \d{4}))[\])](?:(\.?$)|)/iu;

/**
 * Takes a date off the front or the end of a list item's words. A date in brackets within them counts as well, but stays, because
 * the sentence may need it.
 */
export function takeBulletDate(words: string, year: number | null): { words: string; period: Period | null } {
  // A paragraph this long is no item with a date in brackets, and looking for one would take too long.
  if (words.length > 2_000) return { words, period: null };
  const leading = LEADING.exec(words);
  const front = leading && readPeriod(leading[1] ?? '', year);
  if (leading && front) return { words: words.slice(leading[0].length), period: front };
  const bracketed = BRACKETED.exec(words);
  const period = bracketed && readPeriod(bracketed[1] ?? '', year);
  if (!bracketed || !period) return { words, period: null };
  return { words: bracketed[2] === undefined ? words : words.slice(0, bracketed.index), period };
}
