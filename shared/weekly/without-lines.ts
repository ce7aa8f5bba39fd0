import type { TextPassage } from './text-passages.ts';
import { linesOf, textPassages } from './text-passages.ts';

const isGone = ({ from, to }: TextPassage, gone: ReadonlySet<number>): boolean =>
  Array.from({ length: to - from }, (_, index) => from + index).every((at) => gone.has(at));

/** Headings below which nothing is left, although something was; the text's own title stays. */
function emptied(passages: readonly TextPassage[], gone: ReadonlySet<number>, lines: readonly string[]): number[] {
  return passages.flatMap((heading, index) => {
    if (heading.kind !== 'heading' || /^ {0,3}#\s/.test(lines[heading.from] ?? '')) return [];
    const rest = passages.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === 'heading');
    const below = end === -1 ? rest : rest.slice(0, end);
    return below.length > 0 && below.every((passage) => isGone(passage, gone)) ? [heading.from] : [];
  });
}

/** A text without some of its lines, without the headings that they leave empty, and without the gaps. Every other word stays. */
export function withoutLines(text: string, taken: readonly number[]): string {
  const lines = linesOf(text);
  const gone = new Set(taken);
  for (const at of emptied(textPassages(lines), gone, lines)) gone.add(at);
  const left: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (gone.has(at)) continue;
    // Where lines went, one blank line is enough.
    const isGap = line.trim() === '' && gone.has(at - 1) && (left.length === 0 || left.at(-1)?.trim() === '');
    if (!isGap) left.push(line);
  }
  return left.join('\n');
}
