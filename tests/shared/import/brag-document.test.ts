import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBragDocument } from '../../../shared/import/brag-document.ts';
import type { ImportFindings } from '../../../shared/import/proposal.ts';

const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../fixtures/brag-documents', name), 'utf8');

function read(text: string, known: ReadonlySet<string> = new Set()): ImportFindings {
  const found = readBragDocument(text, { name: 'brag.md', today: '2026-11-24', known });
  if (!found.ok) throw new Error(found.message);
  return found.value;
}
const find = ({ proposals }: ImportFindings, words: string) => proposals.find(({ title }) => title.includes(words))!;

describe('a brag document by month', () => {
  const found = read(fixture('by-month.md'));

  it('proposes every outer item, newest first, and leaves out what is not ticked off', () => {
    expect(found.proposals.map(({ title, occurredOn }) => `${occurredOn} ${title}`)).toEqual([
      '2026-03-18 Wrote RFC 12 "One way to retry"; accepted by payments, orders and search',
      '2026-03-14 Onboarded Ana to the on-call rota',
      '2026-03-01 Checkout latency: cut p99 of the checkout call from 840 ms to 310 ms by caching tax rates and dropping two calls to…',
      '2026-03-01 Reviewed the migration plan of the search team and found the missing back-fill',
      '2026-02-01 Led the incident review of the 9 Feb outage. Three actions, all done by the end of the month',
      '2026-02-01 Mentored Ana: weekly pairing, she shipped her first service on her own',
      '2025-10-01 Moved 14 services to the new build: builds 22 min -> 6 min on average',
      '2025-10-01 Interviewed 9 candidates, wrote the questions for the system design round',
      '2025-10-01 Kept the lights on during the peak season',
    ]);
    expect(found.leftOut).toEqual(['1 item not ticked off']);
  });

  it('keeps what is nested, the links and the figures', () => {
    const latency = find(found, 'Checkout latency');
    expect(latency.text).toContain("- Priya's team moved to the same cache");
    expect(latency.text).toContain('caching tax rates');
    expect(latency.links).toEqual([{ label: 'Grafana, checkout', url: 'https://grafana.example.com/d/checkout' }]);
    expect(latency.metrics.map(({ baseline, result, unit }) => `${baseline} → ${result} ${unit}`)).toEqual([
      '840 → 310 ms',
      '4,200 → 2,900 €',
    ]);
    expect(find(found, 'Led the incident').text).toBe('- runbook rewritten\n- alert on queue depth, not on CPU');
  });

  it('says how exact a date is, and makes a quarter a range', () => {
    expect(find(found, 'RFC 12').datePrecision).toBe('day');
    expect(find(found, 'Checkout latency').datePrecision).toBe('month');
    expect(find(found, 'Moved 14')).toMatchObject({ datePrecision: 'longer', occurredUntil: '2025-12-31' });
  });

  it('knows its own items again, whatever their marks and spaces', () => {
    const known = new Set(found.proposals.map(({ key }) => key));
    const again = read(
      fixture('by-month.md').replaceAll('- **Checkout latency:**', '-   __Checkout latency:__'),
      known,
    );
    expect(again.proposals).toEqual([]);
    expect(again.alreadyImported).toBe(9);
  });
});

describe('a brag document by section', () => {
  const found = read(fixture('by-section.md'));

  it('takes kinds and tags from the sections', () => {
    const kinds = Object.fromEntries(
      found.proposals.map(({ title, kind, tags }) => [title.slice(0, 12), `${kind} ${tags.join()}`]),
    );
    expect(kinds).toMatchObject({
      'Designed the': 'achievement event-pipeline',
      'Dropped late': 'achievement event-pipeline',
      'Sam: from fi': 'mentoring ',
      'Finished the': 'learning ',
      'Took 5 weeks': 'incident ',
    });
  });

  it('dates items by their own date, else by the title of the document', () => {
    expect(find(found, 'Designed the new')).toMatchObject({
      occurredOn: '2026-01-01',
      datePrecision: 'month',
      links: [{ url: 'https://wiki.example.com/events' }],
    });
    expect(find(found, 'Finished')).toMatchObject({
      occurredOn: '2026-01-01',
      occurredUntil: '2026-06-30',
      datePrecision: 'longer',
    });
  });

  it('reads a list numbered by hand and the figures in it', () => {
    expect(find(found, 'Dropped late').metrics).toMatchObject([{ baseline: '3.1', result: '0.2', unit: '%' }]);
    expect(find(found, 'Took 5').metrics).toMatchObject([{ baseline: '60', result: '12' }]);
  });
});

describe('documents that are none', () => {
  const refuse = (text: string): string => {
    const found = readBragDocument(text, { name: 'brag.md', today: '2026-11-24', known: new Set() });
    return found.ok ? 'accepted' : `${found.code}: ${found.message}`;
  };

  it.each([
    ['', /^empty: .*is empty/],
    [' \n\n', /^empty/],
    ['# March 2026\n\nI did many things.\n', /^no-items: .*Put each thing/],
    ['- \n- \n', /^no-items/],
    ['- one\n'.repeat(5_001), /^too-many-items: .*5,001/],
  ])('says its own words for %j', (text, words) => expect(refuse(text.slice(0, 50_000))).toMatch(words));

  it('takes the first day of this month for an item without any date, and says so', () => {
    expect(read('- Fixed the thing').proposals).toMatchObject([
      { occurredOn: '2026-11-01', datePrecision: 'unknown', occurredUntil: null },
    ]);
  });

  it('keeps equal words of two months apart and drops them within one', () => {
    const found = read('## May 2026\n- Ran the guild\n- Ran the guild\n## April 2026\n- Ran the guild\n');
    expect(found.proposals.map(({ occurredOn }) => occurredOn)).toEqual(['2026-05-01', '2026-04-01']);
  });

  it('does not take a code block for headings or items', () => {
    const found = read('- Wrote a script\n\n  ```sh\n  # March 2020\n  - x\n  ```\n- Second\n');
    expect(found.proposals.map(({ title }) => title)).toEqual(['Wrote a script', 'Second']);
    expect(found.proposals[0]!.text).toContain('# March 2020');
  });
});
