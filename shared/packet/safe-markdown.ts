import { escapeHtmlInMarkdown } from './escape-html-in-markdown.ts';
import { plainText } from './markdown-line.ts';

const opening = /^(`{3,}(?=[^`]*$)|~{3,})/;
const nestedOpening = /^((?:[ \t]|[-+*>]|\d{1,9}[.)])+)(?=`{3}|~{3})/;
const nestedHeading = /^((?:[ \t]|[-+*>]|\d{1,9}[.)])+)(?=#{1,6}(?:[ \t]|$))/gm;

/** Headings inside a section would break the outline of the whole; they become bold lines, and underlines stay plain text. */
const withoutHeadings = (block: string): string =>
  block
    .replace(/^ {0,3}#{1,6}(?:[ \t]+(.*?))?[ \t]*#*[ \t]*$/gm, (_, title?: string) => (title ? `**${title}**` : ''))
    .replace(nestedHeading, '$1\\')
    .replace(/(?<=\S[ \t]*\n(?:[ \t>+*]|\d{1,9}[.)])*)(?=(?:=+|-+)[ \t]*$)/gm, '\\');

const proseOf = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(nestedOpening, '$1\\'))
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => withoutHeadings(escapeHtmlInMarkdown(block)))
    .join('\n\n');

/**
 * Markdown from a person, made safe to stand inside a larger document: no raw HTML, no headings of its own, every code fence
 * closed. Lists, emphasis, links, tables and code keep their meaning; a fence indented into a list becomes plain text, because
 * where it ends depends on what follows.
 */
export function safeMarkdown(markdown: string): string {
  const out: string[] = [];
  let prose: string[] = [];
  let open: string | null = null;
  const flush = () => {
    if (prose.length > 0) out.push(proseOf(prose));
    prose = [];
  };
  for (const line of plainText(markdown).split('\n')) {
    const mark = opening.exec(line)?.[1];
    if (open !== null) {
      out.push(line);
      const closing = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1];
      if (closing?.startsWith(open)) open = null;
    } else if (mark !== undefined) {
      flush();
      open = mark;
      out.push(line);
    } else prose.push(line);
  }
  flush();
  if (open !== null) out.push(open);
  return out.join('\n').replace(/^\n+|\s+$/g, '');
}
