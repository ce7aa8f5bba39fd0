import { plainText } from '../packet/markdown-line.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Markdown's own escapes taken back, so that `\*` is shown as the star that was typed. */
const unescaped = (text: string): string =>
  text.replace(/&lt;|\\&(?=#?\w+;)/g, (found) => (found === '&lt;' ? '<' : '&')).replace(/\\([!-/:-@[-`{-~])/g, '$1');

const inline = (text: string): string => escapeHtml(unescaped(text.trim()));

interface Block {
  tag: 'h1' | 'h2' | 'h3' | 'ul' | 'ol' | 'p';
  lines: string[];
}

/** What one line is. A line that continues a paragraph or an item has no sign of its own. */
function readLine(line: string): Block {
  const heading = /^(#{1,3})[ \t]+(.*?)[ \t]*#*$/.exec(line);
  if (heading) return { tag: `h${(heading[1] ?? '').length}` as 'h1' | 'h2' | 'h3', lines: [heading[2] ?? ''] };
  const bullet = /^\s*[-*+][ \t]+(.*)$/.exec(line);
  if (bullet) return { tag: 'ul', lines: [bullet[1] ?? ''] };
  const numbered = /^\s*\d{1,9}[.)][ \t]+(.*)$/.exec(line);
  if (numbered) return { tag: 'ol', lines: [numbered[1] ?? ''] };
  return { tag: 'p', lines: [line] };
}

const isList = (block: Block | undefined): boolean => block?.tag === 'ul' || block?.tag === 'ol';

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
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

function blockHtml({ tag, lines }: Block): string {
  switch (tag) {
    case 'ul':
    case 'ol':
      return `<${tag}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${tag}>`;
    case 'p':
      return `<p>${lines.map(inline).join('<br>')}</p>`;
    case 'h1':
    case 'h2':
    case 'h3':
      return `<${tag}>${inline(lines[0] ?? '')}</${tag}>`;
  }
}

/**
 * An edited note as rich text for the clipboard: headings, lists, paragraphs, and nothing else. Every character that somebody
 * typed is escaped; links, emphasis and HTML stay visible text, so that a pasted note can neither fetch nor run anything. The
 * only tags are the seven that this file writes, without attributes.
 */
export const noteHtml = (markdown: string): string => blocksOf(markdown).map(blockHtml).join('\n');
