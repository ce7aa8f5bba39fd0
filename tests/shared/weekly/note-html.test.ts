import { expect, it } from 'vitest';
import { noteHtml } from '../../../shared/weekly/note-html.ts';

it('writes headings, lists, paragraphs and strong words', () => {
  expect(noteHtml('# Week\n\n**Stuck:** access\n\n- one\n- **two** and three')).toBe(
    '<h1>Week</h1>\n<p><strong>Stuck:</strong> access</p>\n<ul><li>one</li><li><strong>two</strong> and three</li></ul>',
  );
});

it.each(['2 ** 3 ** 4', '**', '** open', 'a**', '****'])('leaves %j as it was typed', (text) => {
  expect(noteHtml(text)).not.toContain('<strong>');
});

it.each([
  ['**<img src=x onerror=alert(1)>**', '<p><strong>&lt;img src=x onerror=alert(1)&gt;</strong></p>'],
  ['**a" onclick="x**', '<p><strong>a&quot; onclick=&quot;x</strong></p>'],
  ['[**x**](javascript:alert(1))', '<p>[<strong>x</strong>](javascript:alert(1))</p>'],
])('lets no tag through: %j', (text, html) => {
  expect(noteHtml(text)).toBe(html);
});
