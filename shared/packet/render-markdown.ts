import { markdownLine } from './markdown-line.ts';
import type { DocumentSection, PacketDocument } from './packet-document.ts';

/** One section with its heading, as the Markdown export and the plain side of the clipboard carry it. */
export const renderSectionMarkdown = (section: DocumentSection): string =>
  `## ${markdownLine(section.heading)}\n\n${section.body}\n`;

/** Sections that say something; an empty heading has no place in a document. */
export const spokenSections = (document: PacketDocument): DocumentSection[] =>
  document.sections.filter((section) => section.body !== '');

/** The whole packet as Markdown (CommonMark with GitHub tables), without raw HTML. */
export function renderMarkdown(document: PacketDocument): string {
  const head = [`# ${markdownLine(document.title)}`, ...document.facts.map(markdownLine)].join('\n\n');
  return [`${head}\n`, ...spokenSections(document).map(renderSectionMarkdown)].join('\n');
}
