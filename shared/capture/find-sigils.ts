import type { Span } from './span.ts';

export type Sigil = '+' | '#' | '@';

/** A word that starts with `+`, `#` or `@`. `span` covers sign and word. */
export interface SigilWord {
  sigil: Sigil;
  word: string;
  span: Span;
}

/**
 * The sign must open a word and a letter must follow: `C++`, `+20 %`, `#4521` and `a@b.example` are prose. A slash behind it makes a
 * package name of it (`@scope/name`), which is prose too.
 */
const pattern = /(?<![^\s(,;])([+#@])(\p{L}[\p{L}\p{M}\p{N}_’'.-]{0,60})(?![\p{L}\p{N}/@])/gu;

/** All sigil words of a text in order. */
export function findSigils(text: string): SigilWord[] {
  return [...text.matchAll(pattern)].map((match) => {
    const word = (match[2] ?? '').replace(/[.’'-]+$/u, '');
    return { sigil: match[1] as Sigil, word, span: { start: match.index, end: match.index + 1 + word.length } };
  });
}
