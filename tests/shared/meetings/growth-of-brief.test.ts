import { describe, expect, it } from 'vitest';
import { ratingsOfBrief } from '../../../shared/meetings/growth-of-brief.ts';
import { RatingSchema } from '../../../shared/skills/rating.ts';
import { born } from '../../../shared/record/born.ts';
import { idOf } from '../readiness/record-builders.ts';
import { birthOf, mara } from './meeting-builders.ts';

const ratingOf = (number: number, fields: object) =>
  RatingSchema.parse({
    ...born(birthOf(number)),
    skillKind: 'technical',
    skillId: 'system-design',
    step: 'alone',
    rater: 'self',
    personId: null,
    ladderVersion: 'draft',
    ratedOn: '2026-11-20',
    note: '',
    entryIds: [],
    ...fields,
  });
const names = { skills: new Map([['technical:system-design', 'System design']]), steps: new Map([['alone', 'Alone']]) };

describe('ratingsOfBrief', () => {
  it('lets a person read what they said of me, and nobody what I say of myself or what nobody is named for', () => {
    const ratings = [
      ratingOf(1, {}),
      ratingOf(2, { rater: 'manager', personId: mara.id }),
      ratingOf(3, { rater: 'mentor' }),
    ];
    expect(ratingsOfBrief(ratings, names).map(({ audience }) => audience)).toEqual([
      { kind: 'me' },
      { kind: 'people', personIds: [mara.id] },
      { kind: 'me' },
    ]);
  });

  it('names skill and step, by their ids where the ladder lacks them, in the order in which they were given', () => {
    const ratings = [ratingOf(2, { skillId: 'old-skill' }), ratingOf(1, { ratedOn: '2026-11-01' })];
    expect(ratingsOfBrief(ratings, names)).toMatchObject([
      { id: idOf(1), skillName: 'System design', step: 'alone' },
      { id: idOf(2), skillName: 'old skill', skillId: 'technical:old-skill' },
    ]);
  });
});
