import { tameLinks } from './tame-links.ts';

/** End of the code span that opens at `start` of a line; `null` when its run of backticks does not close there. */
function spanEnd(line: string, start: number, run: number): number | null {
  for (const found of line.slice(start + run).matchAll(/`+/g)) {
    if (found[0].length === run) return start + run + found.index + run;
  }
  return null;
}

/** A line cut into pieces: code spans, escaped pairs, and single characters or open runs of backticks. */
function piecesOf(line: string): { text: string; code: boolean; open: boolean }[] {
  const pieces = [];
  for (let at = 0; at < line.length;) {
    const run = /^`+/.exec(line.slice(at))?.[0].length ?? 0;
    const end = run > 0 ? spanEnd(line, at, run) : null;
    const next = end ?? at + (run > 0 ? run : line.charAt(at) === '\\' ? 2 : 1);
    pieces.push({ text: line.slice(at, next), code: end !== null, open: run > 0 && end === null });
    at = next;
  }
  return pieces;
}

/** Neighbours of one sort joined, so that a pattern may look across them. */
function runsOf(
  lines: readonly { text: string; code: boolean }[][],
  doubtful: boolean,
): { text: string; code: boolean }[] {
  const runs: { text: string; code: boolean }[] = [];
  for (const [number, line] of lines.entries()) {
    const pieces = number === 0 ? line : [{ text: '\n', code: false }, ...line];
    for (const { text, code } of pieces) {
      const last = runs.at(-1);
      const isCode = code && !doubtful;
      if (last?.code === isCode) last.text += text;
      else runs.push({ text, code: isCode });
    }
  }
  return runs;
}

/**
 * Writes `<` as `&lt;` in one block of Markdown (lines without a blank one between them), so that no raw HTML begins there; a
 * backslash would not do, because a bare address swallows it. Pictures and unsafe links are escaped as well. Code spans keep their
 * text, but only where it is certain what is code: no line leaves a run of backticks open, no table cuts spans apart, and no bare
 * address runs into one.
 */
export function escapeHtmlInMarkdown(block: string): string {
  const lines = block.split('\n').map(piecesOf);
  const doubtful = /\||(?::\/\/|www\.)[^\s<]*`/i.test(block) || lines.some((line) => line.some((piece) => piece.open));
  return runsOf(lines, doubtful)
    .map(({ text, code }) => (code ? text : tameLinks(text.replace(/\\?</g, '&lt;'))))
    .join('');
}
