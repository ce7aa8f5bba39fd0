import { markdownLine } from './markdown-line.ts';
import type { DocumentItem } from './packet-document.ts';

const facts = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => markdownLine(part ?? ''))
    .join(' · ');

/** An entry in full: title, figures above the prose, one quiet line of facts, then what happened and who confirms it. */
export function itemMarkdown(item: DocumentItem): string {
  const scope = item.scope === null ? null : `reach: ${item.scope}`;
  const role = item.role === null ? null : `my role: ${item.role}`;
  const sources = item.sources.map(({ label, url }) => `[${markdownLine(label)}](${url})`);
  return [
    `### ${markdownLine(item.title)}`,
    ...(item.figures.length > 0 ? [item.figures.map((line) => `**${markdownLine(line)}**`).join('  \n')] : []),
    facts([item.dates, item.project, scope, role]),
    ...item.paragraphs,
    ...(item.shows.length > 0 ? [`**A sign of:** ${item.shows.map(markdownLine).join('; ')}`] : []),
    ...item.rationales,
    ...(item.confirmations.length > 0 ? [`**Confirmed by:** ${item.confirmations.map(markdownLine).join('; ')}`] : []),
    ...(sources.length > 0 ? [`**Sources:** ${sources.join(', ')}`] : []),
  ].join('\n\n');
}

/** An entry in one line of a list, for summaries and where it was told before. */
export function itemLine(item: DocumentItem): string {
  const figure = item.figures[0];
  return `- ${markdownLine(item.title)} (${item.dates})${figure === undefined ? '' : `: ${markdownLine(figure)}`}`;
}

/** An entry that was told in full above: one line, and what it shows about this criterion. */
export function itemAgain(item: DocumentItem): string {
  const more = [
    ...(item.shows.length > 0 ? [`**A sign of:** ${item.shows.map(markdownLine).join('; ')}`] : []),
    ...item.rationales,
  ].map((paragraph) => `\n\n${paragraph.replace(/^(?=.)/gm, '  ')}`);
  return `${itemLine(item)}${more.join('')}`;
}
