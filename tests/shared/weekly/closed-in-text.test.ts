import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntry, createPerson, createProject } from '../../../shared/record/new-record.ts';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import { closedInText, closedLines } from '../../../shared/weekly/closed-in-text.ts';
import { noteMarkdown } from '../../../shared/weekly/note-markdown.ts';
import { sourceOfEntry, sourceOfProject } from '../../../shared/weekly/named-source.ts';
import { withoutLines } from '../../../shared/weekly/without-lines.ts';

const now = '2026-11-27T08:00:00.000Z';
const idOf = (last: number): string => `6d3c6f0a-5a54-4f5a-9f43-0f6a2f9f4f${String(last).padStart(2, '0')}`;
const mara = { kind: 'people' as const, personIds: [idOf(1)] };
const entryOf = (id: number, title: string, audience: 'me' | 'inside', fields: object = {}) =>
  createEntry({ title, occurredOn: '2026-11-25', audience: { kind: audience }, ...fields }, { id: idOf(id), now });
const source = (id: number, title: string, audience: 'me' | 'inside', earlier: string[] = [], fields: object = {}) =>
  sourceOfEntry(`entry:${idOf(id)}`, entryOf(id, title, audience, fields), earlier);
const asItIs = (text: string): string => text;

const text = `# Week of 21 to 27 November 2026

## Done

- Cut \\*p99\\* of checkout, and nobody noticed
  at all
- Moved the queue

## Next

- Talk about
  the pay  round

I keep **Cut *p99* of Checkout** in mind.
And the weather.
`;

describe('closedInText', () => {
  const closed = source(2, 'Cut *p99* of checkout', 'me');

  it('finds what is closed by its name, whatever its marks, case and the words around it', () => {
    const [found] = closedInText(text, [closed, source(3, 'Moved the queue', 'inside')], mara, asItIs);
    expect(found).toMatchObject({ title: 'Cut *p99* of checkout', reason: 'private', lines: [4, 5, 13] });
    expect(closedLines(text, found ? [found] : [])).toEqual([
      '- Cut \\*p99\\* of checkout, and nobody noticed',
      'at all',
      'I keep **Cut *p99* of Checkout** in mind.',
    ]);
  });

  it('finds it by an earlier name, over the end of a line, and under the role of a mentee', () => {
    const renamed = source(4, 'Raise', 'me', ['The pay round']);
    expect(closedInText(text, [renamed], mara, asItIs)).toMatchObject([{ lines: [10, 11] }]);
    const mentee = createPerson({ name: 'Noor Haddad', roles: ['mentee'] }, { id: idOf(9), now });
    const { mask } = createNameMask([mentee]);
    const coached = source(5, 'Coached Noor on rollouts', 'me');
    expect(closedInText('- Coached a mentee on rollouts: done', [coached], mara, mask)).toHaveLength(1);
  });

  it('finds it in scripts that put no spaces between words', () => {
    const [moved, said] = [source(2, '認証移行', 'me'), source(3, 'การย้ายระบบ', 'me')];
    expect(closedInText('今週は認証移行を完了した。', [moved], mara, asItIs)).toHaveLength(1);
    expect(closedInText('สัปดาห์นี้การย้ายระบบเสร็จแล้ว', [said], mara, asItIs)).toHaveLength(1);
  });

  it('finds the line that a note makes of it, whatever stands in the title', () => {
    const piece = fc.constantFrom(
      '&lt;',
      '&amp;',
      '\u0007',
      '&',
      '<b>',
      '>',
      '*',
      '_',
      '`',
      '\\',
      '#',
      '- ',
      '1. ',
      ' ',
      'a',
      'Ж',
      '認',
      '~',
      '|',
      '[x]',
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const title = `Cut ${pieces.join('')} p99`;
        const line = noteMarkdown({
          title: 'Week',
          sections: [{ id: 'done', heading: 'Done', prose: '', lines: [title] }],
          leftOut: [],
        });
        expect(closedInText(line, [source(2, title, 'me')], mara, asItIs)).toHaveLength(1);
      }),
    );
  });

  it('says nothing of parts of words, of what is open, and of lines that something open makes by itself', () => {
    expect(closedInText('- Requeued', [source(6, 'queue', 'me')], mara, asItIs)).toEqual([]);
    const project = createProject({ name: 'Queue', from: '2026-01-01' }, { id: idOf(7), now });
    const sources = [sourceOfProject(`project:${idOf(7)}`, project, []), source(3, 'Moved the queue', 'inside')];
    expect(closedInText('- Moved the queue', sources, mara, asItIs)).toEqual([]);
    expect(closedInText('- Moved the queue by night', sources, mara, asItIs)).toHaveLength(1);
  });

  it('counts what lies in the bin as closed', () => {
    const binned = source(8, 'Moved the queue', 'inside', [], { deletedAt: now });
    expect(closedInText(text, [binned], mara, asItIs)).toMatchObject([{ reason: 'in-bin' }]);
  });
});

describe('withoutLines', () => {
  it('takes lines out, with the headings that they leave empty, and no other word', () => {
    const taken = [closedInText(text, [source(2, 'Cut *p99* of checkout', 'me')], mara, asItIs)].flat();
    const left = withoutLines(
      text,
      taken.flatMap(({ lines }) => lines),
    );
    expect(left).not.toContain('p99');
    expect(left).toContain(
      '## Done\n\n- Moved the queue\n\n## Next\n\n- Talk about\n  the pay  round\n\nAnd the weather.\n',
    );
    expect(withoutLines('# A\n\n## Done\n\n- one\n\n## Next\n\n- two\n', [4])).toBe('# A\n\n## Next\n\n- two\n');
  });
});
