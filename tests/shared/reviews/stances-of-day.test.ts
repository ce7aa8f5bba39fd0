import { expect, it } from 'vitest';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { createCase } from '../../../shared/record/new-record.ts';
import { stancesOfDay } from '../../../shared/reviews/stances-of-day.ts';
import { idOf } from '../readiness/record-builders.ts';
import { openReview } from './a-review.ts';

const now = '2026-11-24T08:00:00.000Z';
const review = openReview();
const [first = '', second = ''] = review.criteria.map(({ criterionId }) => criterionId);
const said = (statedOn: string, stance: ManagerStance['stance'], criterionId = first): ManagerStance => ({
  criterionId,
  stance,
  statedOn,
  words: '',
});
const caseOf = (managerStances: ManagerStance[], fields: { ladderId?: string; deletedAt?: string } = {}) => ({
  ...createCase({ ladderId: review.ladderId, targetLevel: 'Staff', managerStances }, { id: idOf(1), now }),
  ...fields,
});
const latest = (...cases: ReturnType<typeof caseOf>[]) =>
  [...stancesOfDay(review, cases)].map(([id, one]) => [id, one.latest?.stance, one.latest?.statedOn, one.isStale]);

it('answers the latest word by the day of the review, from all cases for its ladder', () => {
  const before = caseOf([said('2026-03-02', 'disagrees'), said('2026-06-01', 'not yet', second)]);
  const open = caseOf([said('2026-11-02', 'agrees'), said('2026-12-01', 'disagrees')]);
  expect(latest(before, open)).toEqual([
    [first, 'agrees', '2026-11-02', false],
    [second, 'not yet', '2026-06-01', true],
  ]);
});

it('knows nothing of other ladders, of the bin and of criteria that the review lacks', () => {
  const word = [said('2026-11-02', 'agrees')];
  expect(latest(caseOf(word, { ladderId: 'another' }), caseOf(word, { deletedAt: now }))).toEqual([]);
  expect(latest(caseOf([said('2026-11-02', 'agrees', 'no-such-criterion')]))).toEqual([]);
});
