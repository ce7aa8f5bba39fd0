import type { HandoffInput } from '../../../shared/case/handoff.ts';
import { createCase } from '../../../shared/record/new-record.ts';
import { closedReview, readinessInput } from '../reviews/a-review.ts';
import { asOf, idOf, ladder } from '../readiness/record-builders.ts';

export const plan = createCase(
  {
    ladderId: ladder.id,
    targetLevel: 'Staff',
    cycleClosesOn: '2027-03-12',
    decidedBy: 'Architecture committee',
    managerStances: [
      { criterionId: 'architectural-stewardship', stance: 'agrees', statedOn: '2026-11-03', words: 'Said in our 1:1' },
    ],
  },
  { id: idOf(400), now: '2026-01-10T08:00:00.000Z' },
);

export const agreementOf = (number: number, words: string, dueOn: string | null = null) => ({
  id: idOf(410 + number),
  words,
  dueOn,
  goalId: null,
});

export const managed = closedReview({
  raters: [{ kind: 'manager', personId: idOf(901), name: 'Mara' }],
  agreements: [
    agreementOf(1, 'Two teams on the contract', '2027-02-01'),
    agreementOf(2, 'Write the RFC', '2027-01-15'),
  ],
});

export const inputOf = (fields: Partial<HandoffInput> = {}): HandoffInput => ({
  authorName: 'Kim',
  case: plan,
  readiness: { ...readinessInput, asOf },
  reviews: [managed],
  settledGoalIds: new Set(),
  waysOfWorking: [{ heading: 'Focus', text: 'Mornings without meetings.', audience: { kind: 'inside' } }],
  sponsorName: null,
  names: { mask: (text) => text },
  ...fields,
});
