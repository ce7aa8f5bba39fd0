import { plainText } from '../packet/markdown-line.ts';
import { unescapedLine } from '../packet/unescaped-line.ts';

/** Lines of a text that belong together: a heading, an item with what continues it, a paragraph. */
export interface TextPassage {
  kind: 'heading' | 'item' | 'paragraph';
  /** Index of the first line, and of the one after the last. */
  from: number;
  to: number;
}

const kindOf = (line: string): TextPassage['kind'] =>
  /^ {0,3}#{1,6}(?:\s|$)/.test(line)
    ? 'heading'
    : /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line)
      ? 'item'
      : 'paragraph';

/** A text as its lines; every place that counts lines asks here, so that all count alike. */
export const linesOf = (text: string): string[] => plainText(text).split('\n');

/** The passages of a text, in their order; blank lines are in none. */
export function textPassages(lines: readonly string[]): TextPassage[] {
  const passages: TextPassage[] = [];
  let fresh = true;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      fresh = true;
      continue;
    }
    const kind = kindOf(line);
    const last = passages.at(-1);
    if (kind === 'paragraph' && !fresh && last && last.kind !== 'heading') last.to = at + 1;
    else passages.push({ kind, from: at, to: at + 1 });
    fresh = false;
  }
  return passages;
}

/** A title that holds an entity as text, and a line that holds the same title escaped, come to one form. */
function decoded(words: string): string {
  const next = unescapedLine(words)
    .replace(/&(?:gt|#62);/gi, '>')
    .replace(/&(?:amp|#38);/gi, '&');
  return next === words ? next : decoded(next);
}

/** Words as they are compared: without marks of Markdown, case, or how many spaces stand between them; nothing but marks stays. */
export function comparableWords(line: string): string {
  const words = decoded(
    plainText(line)
      .trim()
      .replace(/^(?:#{1,6}|[-*+>]|\d{1,9}[.)])\s+/, ''),
  );
  const bare = words.replace(/[*_`~\\]/g, '');
  return (bare.trim() === '' ? words : bare).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
