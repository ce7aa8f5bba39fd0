import { markdownLine } from '../packet/markdown-line.ts';
import { safeMarkdown } from '../packet/safe-markdown.ts';
import type { NoteDocument, NoteSection } from './note-document.ts';

const sectionMarkdown = ({ heading, prose, lines }: NoteSection): string =>
  [`## ${markdownLine(heading)}`, safeMarkdown(prose), lines.map((line) => `- ${markdownLine(line)}`).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');

/** A note as Markdown without raw HTML: the text that the author edits, copies and keeps. Plain lines are escaped. */
export const noteMarkdown = ({ title, sections }: NoteDocument): string =>
  `${[`# ${markdownLine(title)}`, ...sections.map(sectionMarkdown)].join('\n\n')}\n`;
