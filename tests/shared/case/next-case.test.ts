import { describe, expect, it } from 'vitest';
import { nextCase } from '../../../shared/case/next-case.ts';
import { CaseSchema } from '../../../shared/record/case.ts';
import { createCase } from '../../../shared/record/new-record.ts';
import { idOf } from '../readiness/record-builders.ts';

const now = '2026-11-24T08:00:00.000Z';
const refused = CaseSchema.parse(
  createCase(
    {
      ladderId: 'senior-to-staff',
      targetLevel: 'Staff',
      windowMonths: 18,
      cycleClosesOn: '2026-09-01',
      decidedBy: 'A committee',
      sponsorId: idOf(5),
      sponsorState: 'agreed',
      managerStances: [
        { criterionId: 'multi-team-initiatives', stance: 'not yet', statedOn: '2026-05-29', words: 'One team.' },
      ],
      emphasis: 'architect',
      decision: 'not yet',
      decidedOn: '2026-09-15',
      reasons: ['Impact stays within one team.'],
    },
    { id: idOf(1), now },
  ),
);

describe('nextCase', () => {
  it('keeps the aim, who decides, and what the manager said, with its day', () => {
    const next = nextCase(refused, { id: idOf(2), now });
    expect(next).toMatchObject({
      id: idOf(2),
      ladderId: 'senior-to-staff',
      targetLevel: 'Staff',
      windowMonths: 18,
      decidedBy: 'A committee',
      sponsorId: idOf(5),
      emphasis: 'architect',
      managerStances: refused.managerStances,
    });
    expect(CaseSchema.parse(next)).toEqual(next);
  });

  it('begins anew with date, decision and the question to the sponsor', () => {
    expect(nextCase(refused, { id: idOf(2), now })).toMatchObject({
      cycleClosesOn: null,
      decision: 'open',
      decidedOn: null,
      reasons: [],
      sponsorState: 'none',
    });
  });
});
