import type { TextBlock } from '../packet/text-blocks.ts';
import { textBlocks } from '../packet/text-blocks.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Two stars around words; both ends touch a word, so that a product of numbers stays one. */
const strong = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g;

/** A line with its strong words. What was typed is escaped first: the tags are ours alone. */
const inline = (text: string): string => escaped(text).replace(strong, '<strong>$1</strong>');

function blockHtml({ tag, lines }: TextBlock): string {
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
 * An edited note as rich text for the clipboard: headings, lists, paragraphs, strong words, and nothing else. Every character
 * that somebody typed is escaped; links and HTML stay visible text, so that a pasted note can neither fetch nor run anything. The
 * only tags are those that this file writes, without attributes.
 */
export const noteHtml = (markdown: string): string => textBlocks(markdown).map(blockHtml).join('\n');
