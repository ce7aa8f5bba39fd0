import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionLines, ladderFromLines } from '../../../shared/ladder/ladder-from-lines.ts';
import { LadderSchema } from '../../../shared/ladder/ladder.ts';
import seniorToStaff from '../../../resources/ladders/senior-to-staff.json';

const base = LadderSchema.parse(seniorToStaff);

describe('a pasted ladder', () => {
  it('takes one criterion a line, without bullets, numbers, blanks and repetitions', () => {
    const text = '1. Leads across teams\n\n  - Sets direction\r\n* Sets direction\n(b) Grows others\n2026 plan holds';
    expect(criterionLines(text)).toEqual(['Leads across teams', 'Sets direction', 'Grows others', '2026 plan holds']);
  });

  it('gives every criterion its own stable slug', () => {
    const lines = ['Leads across teams', 'Leads across teams!', '领导团队'];
    const { criteria } = ladderFromLines(lines, 'own-1', base);
    expect(criteria.map(({ id }) => id)).toEqual(['leads-across-teams', 'leads-across-teams-2', 'criterion']);
  });

  it('is a valid ladder whatever was pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (pasted) => {
        const ladder = ladderFromLines(criterionLines(pasted.join('\n')), 'own-1', base);
        expect(LadderSchema.safeParse(ladder).success).toBe(true);
        expect(new Set(ladder.criteria.map(({ id }) => id)).size).toBe(ladder.criteria.length);
      }),
    );
  });
});
