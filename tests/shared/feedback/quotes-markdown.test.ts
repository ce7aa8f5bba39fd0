import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { createFeedback } from '../../../shared/feedback/feedback.ts';
import { quotable } from '../../../shared/feedback/quotable.ts';
import { quotesMarkdown } from '../../../shared/feedback/quotes-markdown.ts';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import { nodesOf, rawHtml } from '../packet/read-markdown.ts';
import { birthOf, personOf } from '../people/people-builders.ts';

const mara = personOf(1, 'Mara Lind', { note: 'CANARY-note' });
const ines = personOf(2, 'Ines Falk', { roles: ['mentee'] });
const gone = personOf(3, 'Gone Away', { deletedAt: '2026-11-24T08:00:00.000Z' });
const persons = [mara, ines, gone];
const said = (number: number, fields: Partial<Feedback>): Feedback =>
  createFeedback(
    {
      personId: mara.id,
      on: '2026-11-03',
      quote: `Quote ${number}`,
      permission: 'given',
      mayBeQuotedTo: { kind: 'inside' },
      ...fields,
    },
    birthOf(number),
  );
const textFor = (kind: 'inside' | 'outside', feedback: Feedback[]): string =>
  quotesMarkdown(quotable(feedback, { kind, personIds: [] }).shown, {
    persons: new Map(persons.map((person) => [person.id, person])),
    names: createNameMask(persons),
    criterionName: (id) => (id === 'architectural-stewardship' ? 'Architectural stewardship' : null),
  });

describe('quotesMarkdown', () => {
  it('says who, when and about what, the newest first', () => {
    const text = textFor('inside', [
      said(10, { quote: 'Four teams, and it *runs* without you.' }),
      said(11, { on: '2026-11-10', ladderId: 'l', criterionId: 'architectural-stewardship', quote: 'Clear.' }),
    ]);
    expect(text).toBe(
      [
        '# What others said',
        '“Clear.”',
        'Mara Lind, 10 November 2026, Architectural stewardship',
        '“Four teams, and it *runs* without you.”',
        'Mara Lind, 3 November 2026\n',
      ].join('\n\n'),
    );
  });

  it('calls a mentee by the role, in the words too, and somebody in the bin nobody', () => {
    const text = textFor('inside', [
      said(10, { personId: ines.id, quote: 'You and Falk, both.' }),
      said(11, { personId: gone.id }),
    ]);
    expect(text).toContain('a mentee, 3 November 2026');
    expect(text).toContain('You and a mentee, both.');
    expect(text).toContain('somebody, 3 November 2026');
    expect(text).not.toMatch(/Ines|Falk|Gone/);
  });

  it('holds nothing that was not agreed to, that is mine, or that is for others, whoever reads', () => {
    const closed = [
      said(10, { permission: 'not-asked', quote: 'CANARY-1' }),
      said(11, { permission: 'asked', quote: 'CANARY-2' }),
      said(12, { permission: 'refused', quote: 'CANARY-3', mayBeQuotedTo: { kind: 'outside' } }),
      said(13, { mayBeQuotedTo: { kind: 'me' }, quote: 'CANARY-4' }),
      said(14, { mayBeQuotedTo: { kind: 'people', personIds: [mara.id] }, quote: 'CANARY-5' }),
      said(15, { deletedAt: '2026-11-24T08:00:00.000Z', quote: 'CANARY-6' }),
    ];
    expect(textFor('inside', closed)).not.toContain('CANARY');
    expect(textFor('outside', [...closed, said(16, { quote: 'CANARY-7' })])).not.toContain('CANARY');
  });

  it('lets no raw HTML and no heading of a quote through', () => {
    const text = textFor('inside', [said(10, { quote: '<script>x</script>\n\n# Big' })]);
    expect(text).not.toMatch(/<script|^# Big/m);
    for (const quote of ['```\n</code></pre><script>x</script>\n```', '````\n```\n<script>x</script>']) {
      expect(rawHtml(nodesOf(textFor('inside', [said(10, { quote })])))).toEqual([]);
    }
  });
});
