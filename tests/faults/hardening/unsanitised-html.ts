import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import type { HostilePayload } from './hostile-payloads.ts';

/** The part of a syntax tree of HTML that is written out here. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const attributeOf = ([name, value]: [string, unknown]): string => {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return ` ${name === 'className' ? 'class' : name}="${escape(text)}"`;
};

function write(node: Node): string {
  const inner = (node.children ?? []).map(write).join('');
  if (node.type === 'text') return escape(node.value ?? '');
  if (node.type === 'raw') return node.value ?? '';
  if (node.type !== 'element' || node.tagName === undefined) return inner;
  const opening = `<${node.tagName}${Object.entries(node.properties ?? {})
    .map(attributeOf)
    .join('')}>`;
  return /^(img|br|hr|input)$/.test(node.tagName) ? opening : `${opening}${inner}</${node.tagName}>`;
}

/** What the app's Markdown reader makes of a text with the sanitiser off, the check of addresses off, and raw HTML let through. */
export function unsanitised(markdown: string): string {
  let html = '';
  const keep = () => (tree: Node) => void (html = write(tree));
  Markdown({ children: markdown, remarkPlugins: [remarkGfm], rehypePlugins: [keep] });
  return html;
}

/** A payload as if nothing had ever looked at it: as the HTML it is, or as Markdown turned into HTML. */
export const unsanitisedBody = ({ language, text }: HostilePayload): string =>
  language === 'html' ? text : unsanitised(text);
