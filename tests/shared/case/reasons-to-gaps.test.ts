import { describe, expect, it } from 'vitest';
import { reasonsToGaps } from '../../../shared/case/reasons-to-gaps.ts';
import { plan } from './a-handoff.ts';

const refused = {
  ...plan,
  decision: 'not yet' as const,
  decidedOn: '2026-09-15',
  reasons: ['Impact stays within one team.', '  ', 'No written direction.'],
};

describe('reasonsToGaps', () => {
  it('turns each reason into one gap with a next step, in the words of the committee', () => {
    const gaps = reasonsToGaps(refused, new Map([[2, 'architectural-stewardship']]), '2026-11-24');
    expect(gaps.map(({ index, criterionId }) => [index, criterionId])).toEqual([
      [0, null],
      [2, 'architectural-stewardship'],
    ]);
    expect(gaps[1]?.next).toEqual({
      outcome: 'No written direction.',
      why: 'A reason for “not yet” on 15 September 2026: No written direction.',
      startsOn: '2026-11-24',
      targetOn: null,
      criterionIds: ['architectural-stewardship'],
      origin: { kind: 'case', caseId: plan.id, reason: 'No written direction.' },
    });
  });

  it('sees no gap in reasons without a "not yet"', () => {
    expect(reasonsToGaps({ ...refused, decision: 'yes' }, new Map(), '2026-11-24')).toEqual([]);
    expect(reasonsToGaps({ ...refused, decision: 'open' }, new Map(), '2026-11-24')).toEqual([]);
  });

  it('loses no word of a long reason', () => {
    const reason = 'Scope. '.repeat(200).trim();
    const next = reasonsToGaps({ ...refused, reasons: [reason] }, new Map(), '2026-11-24')[0]?.next;
    expect(next?.outcome.length).toBeLessThanOrEqual(500);
    expect(next?.why).toContain(reason);
  });
});
