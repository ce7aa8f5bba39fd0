import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownLine } from '../../../shared/packet/markdown-line.ts';
import { safeDocument, safeMarkdown } from '../../../shared/packet/safe-markdown.ts';
import { hostilePayloads } from './hostile-payloads.ts';
import type { Node } from './read-markdown.ts';
import { nodesOf, rawHtml } from './read-markdown.ts';

const pictures = (nodes: readonly Node[]) => nodes.filter(({ tagName }) => tagName === 'img');
/** Targets of links that are neither web pages, nor mails, nor the text's own footnotes. */
const otherTargets = (nodes: readonly Node[]) =>
  nodes.flatMap(({ tagName, properties }) =>
    tagName === 'a' && !/^(https?:\/\/|mailto:|#user-content-fn)/i.test(properties?.href ?? '')
      ? [properties?.href]
      : [],
  );
const textOf = (nodes: readonly Node[]) => nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');

test('the reader of these tests would see raw HTML, pictures and where links lead', () => {
  expect(rawHtml(nodesOf('a <b>bold</b>'))).toEqual(['<b>', '</b>']);
  expect(pictures(nodesOf('![a](https://a.example/b.png)'))).toHaveLength(1);
  expect(otherTargets(nodesOf('[a](javascript:1) [b]\n\n[b]: javascript:2'))).toEqual(['javascript:1', 'javascript:2']);
});

test.each(hostilePayloads)('no raw HTML, picture or unsafe link comes out of %j', (payload) => {
  const safe = nodesOf(safeMarkdown(payload));
  expect([rawHtml(safe), pictures(safe), otherTargets(safe)]).toEqual([[], [], []]);
  const whole = nodesOf(safeDocument(`# Note\n\n${payload}`));
  expect([rawHtml(whole), pictures(whole), otherTargets(whole)]).toEqual([[], [], []]);
  const line = markdownLine(payload);
  expect(rawHtml(nodesOf(`### ${line}\n\n- ${line}\n\n${line}`))).toEqual([]);
});

const piece = fc.constantFrom(
  '<b>',
  '<!-- ',
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\n\n',
  '\\',
  '- ',
  '> ',
  '1. ',
  '    ',
  '  ',
  '|',
  '---',
  '# ',
  'a',
  ' ',
  '<script>',
  'https://a.example/',
  'www.a.example/',
  '[x]',
  '![',
  '](javascript:x)',
  '(java&#10;script:x)',
  '(\n/x)',
  '[x]: javascript:x',
  '[^x]: javascript:x',
  ']: <data:x>',
  '(<',
  '>',
  '&lt;',
  '=',
  '*',
);
test('no mixture of syntax lets raw HTML through, nor a heading, nor an open fence', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const nodes = nodesOf(`${safeMarkdown(pieces.join(''))}\n\nEND *of* it`);
      expect([rawHtml(nodes), pictures(nodes), otherTargets(nodes)]).toEqual([[], [], []]);
      const whole = nodesOf(`# Note\n\n${safeDocument(pieces.join(''))}`);
      expect([rawHtml(whole), pictures(whole), otherTargets(whole)]).toEqual([[], [], []]);
      expect(nodes.filter((node) => /^h\d$/.test(node.tagName ?? ''))).toEqual([]);
      expect(nodes.filter((node) => node.tagName === 'em').at(-1)?.children).toMatchObject([{ value: 'of' }]);
    }),
    { numRuns: 500 },
  );
});

test('a line of text reads the same after it was escaped', () => {
  for (const line of [
    '# not a heading',
    '1. not a list',
    '- nor this',
    '*stars* and _lines_ in snake_case',
    'a < b > c & d &lt; e',
    '`tick` [x](y) | ~z~',
    'C:\\temp\\',
    '+ and = and >',
    '2026) x',
  ]) {
    expect(textOf(nodesOf(markdownLine(line)))).toBe(line);
  }
});

test('what people write keeps its meaning', () => {
  const markdown =
    'Plain *text* with `Map<string, X>` and [a link](https://example.com).\n\n- one\n- two\n\n```ts\nif (a < b) {}\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |';
  expect(safeMarkdown(markdown)).toBe(markdown);
  expect(safeMarkdown('# Title\n\nText\n====\n\n## \nmore')).toBe('**Title**\n\nText\n\\====\n\n\nmore');
  expect(safeMarkdown('```\nnever closed')).toBe('```\nnever closed\n```');
});

test('a heading in a list or a quotation becomes the text that it is', () => {
  const markdown = '- # one\n\n> ## two\n\n3) ### three\n\n> - #### four';
  expect(safeMarkdown(markdown)).toBe('- \\# one\n\n> \\## two\n\n3) \\### three\n\n> - \\#### four');
  const nodes = nodesOf(safeMarkdown(markdown));
  expect(nodes.filter((node) => /^h\d$/.test(node.tagName ?? ''))).toEqual([]);
  expect(textOf(nodes)).toContain('#### four');
});

test('a document keeps its headings, and what was made safe before stays as it is', () => {
  const note = '# Week of 3 May\n\n## Done\n\n- a &lt; b \\*\n';
  expect(safeDocument(note)).toBe(note);
  expect(safeDocument('## A <b>\n\n<script>x</script>')).toBe('## A &lt;b>\n\n&lt;script>x&lt;/script>\n');
});
