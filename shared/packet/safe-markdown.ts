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

const proseOf = (lines: readonly string[], tame: (block: string) => string): string =>
  lines
    .map((line) => line.replace(nestedOpening, '$1\\'))
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map(tame)
    .join('\n\n');

/** The prose of a text made tame block by block; what stands in fences stays, and a fence that is still open is closed. */
function tamed(markdown: string, tame: (block: string) => string): string {
  const out: string[] = [];
  let prose: string[] = [];
  let open: string | null = null;
  const flush = () => {
    if (prose.length > 0) out.push(proseOf(prose, tame));
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

/**
 * Markdown from a person, made safe to stand inside a larger document: no raw HTML, no headings of its own, every code fence
 * closed. Lists, emphasis, links, tables and code keep their meaning; a fence indented into a list becomes plain text, because
 * where it ends depends on what follows.
 */
export const safeMarkdown = (markdown: string): string =>
  tamed(markdown, (block) => withoutHeadings(escapeHtmlInMarkdown(block)));

/** A whole document that a person edited, made safe to leave: as `safeMarkdown`, but the headings are its own and stay. */
export const safeDocument = (markdown: string): string => `${tamed(markdown, escapeHtmlInMarkdown)}\n`;
