import type { WithholdingReason } from '../packet/withholding.ts';
import { audienceReason } from '../packet/withholding.ts';
import type { Reader } from '../record/audience.ts';
import type { NamedSource } from './named-source.ts';
import type { TextPassage } from './text-passages.ts';
import { comparableWords, linesOf, textPassages } from './text-passages.ts';

/** Something that a text names and its reader may not read today. */
export interface ClosedInText {
  proposalId: string;
  title: string;
  reason: WithholdingReason;
  /** Indexes of the lines that name it. */
  lines: readonly number[];
}

const reasonOf = ({ audience, inBin }: NamedSource, reader: Reader): WithholdingReason | null =>
  audienceReason(audience, reader) ?? (inBin ? 'in-bin' : null);

/** A letter of a script that puts spaces between its words; in others a word may stand right beside the next. */
const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined &&
  /[\p{L}\p{N}]/u.test(sign) &&
  !/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u.test(
    sign,
  );

/** Do these words stand in the line, not as a part of longer ones? */
function says(line: string, words: string): boolean {
  for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
    const isCut =
      (isLetter(line[at - 1]) && isLetter(words[0])) || (isLetter(line[at + words.length]) && isLetter(words.at(-1)));
    if (!isCut) return true;
  }
  return false;
}

const comparable = (words: readonly string[], mask: (text: string) => string): string[] =>
  [...new Set(words.flatMap((one) => [comparableWords(one), comparableWords(mask(one))]))].filter((one) => one !== '');

/** An item goes whole; of a paragraph only the lines that say it, unless the words run over the end of a line. */
function linesThatSay(lines: readonly string[], { kind, from, to }: TextPassage, names: readonly string[]): number[] {
  const all = Array.from({ length: to - from }, (_, index) => from + index);
  const own = all.filter((at) => names.some((name) => says(comparableWords(lines[at] ?? ''), name)));
  if (own.length > 0) return kind === 'paragraph' ? own : all;
  const whole = comparableWords(lines.slice(from, to).join(' '));
  return names.some((name) => says(whole, name)) ? all : [];
}

/**
 * What a text names that its reader may not read today, however long ago it was written and whoever wrote the words. Lines that the
 * note makes of something open are never in question, even where the name of something closed occurs in them. `mask` is how names
 * leave; both forms are looked for.
 */
export function closedInText(
  text: string,
  sources: readonly NamedSource[],
  reader: Reader,
  mask: (text: string) => string,
): ClosedInText[] {
  const reasons = sources.map((source) => ({ source, reason: reasonOf(source, reader) }));
  const open = new Set(reasons.flatMap(({ source, reason }) => (reason ? [] : comparable(source.lines, mask))));
  const lines = linesOf(text);
  const passages = textPassages(lines).filter(
    ({ from, to }) => !open.has(comparableWords(lines.slice(from, to).join(' '))),
  );
  return reasons.flatMap(({ source, reason }) => {
    if (reason === null) return [];
    const names = comparable([...source.names, ...source.lines], mask);
    const found = passages.flatMap((passage) => linesThatSay(lines, passage, names));
    return found.length === 0 ? [] : [{ proposalId: source.proposalId, title: source.title, reason, lines: found }];
  });
}

/** The lines in question as they stand in the text, each once, in their order. */
export function closedLines(text: string, closed: readonly ClosedInText[]): string[] {
  const lines = linesOf(text);
  return [...new Set(closed.flatMap((one) => one.lines))].sort((a, b) => a - b).map((at) => lines[at]?.trim() ?? '');
}
