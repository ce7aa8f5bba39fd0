import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { noteMarkdown } from '../../../shared/weekly/note-markdown.ts';

const documentOf = (line: string, prose = '') => ({
  title: 'Week',
  sections: [{ id: 'done', heading: 'Done', prose, lines: [line] }],
  leftOut: [],
});

const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
const allowed = /^<\/?(h1|h2|h3|ul|ol|li|p)>$|^<br>$/;
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('noteMarkdown', () => {
  it('writes headings, prose and lines', () => {
    expect(noteMarkdown(documentOf('Cut p99', 'Two teams moved.'))).toBe(
      '# Week\n\n## Done\n\nTwo teams moved.\n\n- Cut p99\n',
    );
  });

  it('keeps a line that looks like syntax a line, and prose from breaking out of its section', () => {
    const text = noteMarkdown(documentOf('# <b>no</b>\nsecond', '# Heading\n<script>'));
    expect(text).toContain('- \\# &lt;b>no&lt;/b> second');
    expect(text).not.toContain('<');
    expect(text.match(/^#/gm)).toHaveLength(2);
  });
});

describe('noteHtml', () => {
  it('turns an edited note into headings, lists and paragraphs', () => {
    const html = noteHtml('# Week\n\n## Done\n- one\n- two\n  goes on\n\nFirst\nsecond\n\n1. a\n2. b\n');
    expect(html).toBe(
      '<h1>Week</h1>\n<h2>Done</h2>\n<ul><li>one</li><li>two goes on</li></ul>\n<p>First<br>second</p>\n<ol><li>a</li><li>b</li></ol>',
    );
  });

  it('shows what was typed, whatever it was', () => {
    for (const typed of [
      '<img src=x onerror=alert(1)>',
      'a * b_c & "d" \'e\'',
      '&lt;',
      '\\*',
      '# no',
      '1. no',
      '- no',
      '`x`',
    ]) {
      const html = noteHtml(noteMarkdown(documentOf(typed)));
      expect(textOf(html)).toContain(typed);
      expect(tagsOf(html).every((tag) => allowed.test(tag))).toBe(true);
    }
  });

  it('never writes a tag that is not its own, for any text', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc
        .array(fc.constantFrom('<', '>', '"', '&', 'lt;', '\\', '\n', '# ', '- ', 'script', '[x](javascript:1)', '`'), {
          maxLength: 25,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tagsOf(noteHtml(text)).filter((tag) => !allowed.test(tag))).toEqual([]);
      }),
    );
  });

  it('is quick on a long hostile text', () => {
    const from = performance.now();
    noteHtml(`${'# '.repeat(50_000)}\n${'\\'.repeat(50_000)}\n${'- '.repeat(50_000)}${' #'.repeat(50_000)}`);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
