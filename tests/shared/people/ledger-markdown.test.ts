import { describe, expect, it } from 'vitest';
import { ledgerMarkdown, spanInWords } from '../../../shared/people/ledger-markdown.ts';
import { createLedgerLine } from '../../../shared/people/ledger-line.ts';
import { mentoringLedger } from '../../../shared/people/mentoring-ledger.ts';
import { nodesOf, rawHtml } from '../packet/read-markdown.ts';
import { birthOf, personOf } from './people-builders.ts';

const ines = personOf(1, 'Ines Falk', { roles: ['mentee'], note: 'CANARY-note' });
const lines = [
  createLedgerLine(
    {
      menteeId: ines.id,
      startedOn: '2026-03-03',
      endedOn: '2026-05-20',
      from: 'Ines asked before each <b>step</b>',
      to: '# Leads a change',
      canDoNow: 'Falk runs the release alone.',
      audience: { kind: 'inside' },
    },
    birthOf(2),
  ),
  createLedgerLine({ menteeId: ines.id, startedOn: '2026-06-01', canDoNow: 'CANARY-mine' }, birthOf(3)),
];
const rows = (reader: 'inside' | 'outside') =>
  mentoringLedger({ persons: [ines], lines, entries: [], asOf: '2026-11-24' }, { kind: reader, personIds: [] });

describe('ledgerMarkdown', () => {
  it('says from, to and what they can do now, under a role, without raw HTML or headings of its own', () => {
    const text = ledgerMarkdown(rows('inside'), '2026-11-24');
    expect(text).toBe(
      [
        '# Mentoring',
        'As of 24 November 2026.',
        '## Mentee A',
        'March 2026 to May 2026, 3 months.',
        'From: A mentee asked before each &lt;b>step&lt;/b>',
        'To: **Leads a change**',
        'Can do now: A mentee runs the release alone.',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('lets no raw HTML through, also where a text begins with a fence that is none behind its label', () => {
    for (const from of [
      '```\n</code></pre><script>x</script>\n```',
      '```` ``` <script>x</script>',
      '~~~\n<img src=x>',
    ]) {
      const line = createLedgerLine({ menteeId: ines.id, startedOn: '2026-03-03', from }, birthOf(4));
      const [row] = mentoringLedger({ persons: [ines], lines: [line], entries: [], asOf: '2026-11-24' }, null);
      expect(rawHtml(nodesOf(ledgerMarkdown([row!], '2026-11-24')))).toEqual([]);
    }
  });

  it('holds no name, no note and no private line, whoever reads', () => {
    for (const reader of ['inside', 'outside'] as const) {
      expect(ledgerMarkdown(rows(reader), '2026-11-24')).not.toMatch(/Ines|Falk|CANARY/);
    }
  });
});

describe('spanInWords', () => {
  it('names one month once', () => {
    expect(spanInWords({ startedOn: '2026-03-03', lastOn: '2026-03-30', months: 1 })).toBe('March 2026, 1 month');
  });
});
