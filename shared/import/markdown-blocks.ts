/** What a brag document is made of, as far as an import reads it. */
export type MarkdownBlock =
  | { kind: 'heading'; depth: number; words: string }
  /** `words` is the first paragraph on one line; `details` is what is nested beneath it, as Markdown without the outer indent. */
  | { kind: 'bullet'; words: string; details: string; done: boolean | null }
  | { kind: 'prose'; words: string };

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const BULLET = /^( *)(?:[-*+•‣]|\d{1,3}[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;
const FENCE = /^ *(?:```|~~~)/;

interface OpenBullet {
  indent: number;
  words: string[];
  details: string[];
  done: boolean | null;
}

/** Reads Markdown line by line: headings (also underlined or a line in bold), outer list items with what is nested in them, prose. */
export function readMarkdown(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = withoutFrontMatter(
    text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\t', '    ').split('\n'),
  );
  let bullet: OpenBullet | null = null;
  let fenced = false;
  const close = (): void => {
    if (bullet) blocks.push(toBlock(bullet));
    bullet = null;
  };
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) fenced = !fenced;
    const heading = fenced ? null : readHeading(line, lines[index + 1]);
    const item = fenced || heading ? null : BULLET.exec(line);
    if (heading) {
      close();
      blocks.push(heading);
    } else if (item && (bullet === null || (item[1]?.length ?? 0) <= bullet.indent)) {
      close();
      bullet = {
        indent: item[1]?.length ?? 0,
        words: [item[3] ?? ''],
        details: [],
        done: item[2] === undefined ? null : item[2] !== ' ',
      };
    } else if (
      bullet &&
      (item ?? /^ {2,}\S/.exec(line)) === null &&
      line.trim() !== '' &&
      lines[index - 1]?.trim() === ''
    ) {
      // A paragraph at the margin ends the list.
      close();
      blocks.push({ kind: 'prose', words: line.trim() });
    } else if (bullet) {
      continueBullet(bullet, line, item !== null || fenced);
    } else if (line.trim() !== '' && !/^ *(?:[-=*_] *){3,}$/.test(line))
      blocks.push({ kind: 'prose', words: line.trim() });
  }
  close();
  return blocks;
}

function continueBullet(bullet: OpenBullet, line: string, nested: boolean): void {
  const first = bullet.details.length === 0 && !nested && line.trim() !== '' && !FENCE.test(line);
  if (first) bullet.words.push(line.trim());
  else bullet.details.push(line);
}

function toBlock({ words, details, done }: OpenBullet): MarkdownBlock {
  const indents = details.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, one) => Math.min(least, one), Infinity);
  const text = details.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
  return { kind: 'bullet', words: words.join(' ').trim(), details: text.replace(/\n{3,}/g, '\n\n').trim(), done };
}

function readHeading(line: string, next: string | undefined): MarkdownBlock | null {
  // Nobody writes a heading this long, and the patterns below are quick on short lines only.
  if (line.length > 500) return null;
  const hash = HEADING.exec(line);
  if (hash) return { kind: 'heading', depth: hash[1]?.length ?? 1, words: hash[2] ?? '' };
  const underline = /^(=|-)\1{2,}\s*$/.exec(next?.slice(0, 500) ?? '');
  if (underline && /^\S/.test(line) && !BULLET.test(line))
    return { kind: 'heading', depth: underline[1] === '=' ? 1 : 2, words: line.trim() };
  const bold = /^(?:\*\*|__)([^*_]+?):?(?:\*\*|__):?\s*$/.exec(line);
  return bold ? { kind: 'heading', depth: 6, words: bold[1] ?? '' } : null;
}

function withoutFrontMatter(lines: string[]): string[] {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  return end > 0 && end < 60 ? lines.slice(end + 1) : lines;
}
