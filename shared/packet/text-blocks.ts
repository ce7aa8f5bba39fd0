import { plainText } from './markdown-line.ts';
import { unescapedLine } from './unescaped-line.ts';

/** A heading, a paragraph or a list, with its lines as plain text. */
export interface TextBlock {
  tag: 'h1' | 'h2' | 'h3' | 'ul' | 'ol' | 'p';
  lines: string[];
}

/** What one line is. A line that continues a paragraph or an item has no sign of its own. */
function readLine(line: string): TextBlock {
  const heading = /^(#{1,3})[ \t]+(.*?)[ \t]*#*$/.exec(line);
  if (heading) return { tag: `h${(heading[1] ?? '').length}` as 'h1' | 'h2' | 'h3', lines: [heading[2] ?? ''] };
  const bullet = /^\s*[-*+][ \t]+(.*)$/.exec(line);
  if (bullet) return { tag: 'ul', lines: [bullet[1] ?? ''] };
  const numbered = /^\s*\d{1,9}[.)][ \t]+(.*)$/.exec(line);
  if (numbered) return { tag: 'ol', lines: [numbered[1] ?? ''] };
  return { tag: 'p', lines: [line] };
}

const isList = (block: TextBlock | undefined): boolean => block?.tag === 'ul' || block?.tag === 'ol';

function collected(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let fresh = true;
  for (const line of plainText(markdown).split('\n')) {
    if (line.trim() === '') {
      fresh = true;
      continue;
    }
    const block = readLine(line);
    const last = blocks.at(-1);
    const item = last?.lines.at(-1);
    if (isList(block) && last?.tag === block.tag) last.lines.push(...block.lines);
    else if (block.tag === 'p' && !fresh && last && isList(last) && item !== undefined)
      last.lines[last.lines.length - 1] = `${item} ${line.trim()}`;
    else if (block.tag === 'p' && !fresh && last?.tag === 'p') last.lines.push(line);
    else blocks.push(block);
    fresh = false;
  }
  return blocks;
}

/**
 * Markdown as headings, lists and paragraphs of plain text. Links, emphasis and HTML stay visible text, so that what is made of
 * the blocks can neither fetch nor run anything.
 */
export const textBlocks = (markdown: string): TextBlock[] =>
  collected(markdown).map(({ tag, lines }) => ({ tag, lines: lines.map((line) => unescapedLine(line.trim())) }));
