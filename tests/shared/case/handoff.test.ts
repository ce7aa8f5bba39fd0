import { describe, expect, it } from 'vitest';
import { handoff } from '../../../shared/case/handoff.ts';
import { handoffMarkdown } from '../../../shared/case/handoff-markdown.ts';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import { createPerson } from '../../../shared/record/new-record.ts';
import { confirmation, entryOf, evidenceOf, idOf, metricOf } from '../readiness/record-builders.ts';
import { closedReview, openReview } from '../reviews/a-review.ts';
import { agreementOf, inputOf, managed, plan } from './a-handoff.ts';

const base = inputOf();
const stewardship = (input = base) =>
  handoff(input).criteria.find(({ criterionId }) => criterionId === 'architectural-stewardship');

const months = ['2026-02', '2026-04', '2026-06', '2026-08', '2026-10'];
const manyMine = months.map((month, index) =>
  entryOf(50 + index, { occurredOn: `${month}-10`, audience: { kind: 'me' }, metrics: [metricOf({})], myRole: 'lead' }),
);
const withMine = inputOf({
  readiness: {
    ...base.readiness,
    entries: new Map([...base.readiness.entries, ...manyMine.map((entry) => [entry.id, entry] as const)]),
    evidence: [
      ...base.readiness.evidence,
      ...manyMine.map((entry, index) => evidenceOf(50 + index, entry.id, { confirmations: [confirmation] })),
    ],
  },
});

describe('handoff', () => {
  it('brings criteria with verdict, stance and date, and the evidence of the company', () => {
    expect(stewardship()).toMatchObject({
      stance: { stance: 'agrees', statedOn: '2026-11-03', isStale: false },
      evidence: [{ dates: '2 November 2026', speaksAgainst: false }],
    });
    expect(handoff(base).criteria).toHaveLength(5);
  });

  it('says the same whether or not private evidence exists, and tells the author what stays out', () => {
    const { leftOutEntryIds, ...document } = handoff(withMine);
    const { leftOutEntryIds: none, ...without } = handoff(base);
    expect(document).toEqual(without);
    expect(leftOutEntryIds).toEqual(manyMine.map(({ id }) => id));
    expect(none).toEqual([]);
  });

  it('lists open agreements made with the manager, the earliest due first', () => {
    const mentored = closedReview({
      raters: [{ kind: 'mentor', personId: idOf(902), name: 'Ola' }],
      agreements: [agreementOf(3, 'Between us')],
    });
    const open = openReview({ raters: managed.raters, agreements: [agreementOf(4, 'Not agreed yet')] });
    const input = inputOf({ reviews: [managed, mentored, open] });
    expect(handoff(input).agreements.map(({ words }) => words)).toEqual(['Write the RFC', 'Two teams on the contract']);
    const settled = inputOf({ settledGoalIds: new Set([agreementOf(2, '').id]) });
    expect(handoff(settled).agreements.map(({ words }) => words)).toEqual(['Two teams on the contract']);
  });

  it('names a sponsor only after a yes, and a mentee only by role', () => {
    const sponsored = (sponsorState: 'asked' | 'agreed') =>
      handoff(inputOf({ case: { ...plan, sponsorState }, sponsorName: 'Ines' })).sponsorName;
    expect([sponsored('asked'), sponsored('agreed')]).toEqual([null, 'Ines']);
    const jonas = createPerson(
      { name: 'Jonas Weber', roles: ['mentee'] },
      { id: idOf(5), now: '2026-01-01T00:00:00.000Z' },
    );
    const ways = [{ heading: '', text: 'I pair with Jonas Weber.', audience: { kind: 'inside' as const } }];
    const text = handoffMarkdown(handoff(inputOf({ names: createNameMask([jonas]), waysOfWorking: ways })));
    expect(text).toContain('I pair with a mentee.');
  });
});

describe('handoffMarkdown', () => {
  it('reads as a document of the case', () => {
    const refused = {
      ...plan,
      decision: 'not yet' as const,
      decidedOn: '2026-09-15',
      reasons: ['Impact in one team.'],
    };
    const text = handoffMarkdown(handoff(inputOf({ case: refused })));
    expect(text).toContain(
      '# Handoff: the case for Staff\n\nKim, as of 24 November 2026. For readers inside the company.',
    );
    expect(text).toContain('Last decision: not yet on 15 September 2026');
    expect(text).toContain('## Reasons for “not yet”\n\n- Impact in one team.');
    expect(text).toContain('Manager so far: agrees, 3 November 2026.');
    expect(text).toContain('- Write the RFC (agreed 24 November 2026, by 15 January 2027)');
    expect(text).toContain('### Focus\n\nMornings without meetings.');
    expect(text).not.toContain('Said in our 1:1');
  });

  it('leaves out sections that say nothing, and shows nothing typed as syntax', () => {
    const ways = [{ heading: '# <b>', text: '# Big\n<script>', audience: { kind: 'inside' as const } }];
    const text = handoffMarkdown(handoff(inputOf({ reviews: [], waysOfWorking: ways })));
    expect(text).not.toContain('Open agreements');
    expect(text).not.toMatch(/<(?:b|script)>/);
    expect(text).not.toMatch(/^# Big/m);
  });

  it('keeps the title of an entry a title, whatever it looks like', () => {
    const odd = entryOf(1, { title: '# *<img>*', result: 'Adopted.' });
    const text = handoffMarkdown(
      handoff(inputOf({ readiness: { ...base.readiness, entries: new Map([[odd.id, odd]]) } })),
    );
    expect(text).toContain('- \\# \\*&lt;img>\\*: Adopted. (2 November 2026)');
  });
});
