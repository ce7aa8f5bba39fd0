import { describe, expect, it } from 'vitest';
import { coverOwn, isCovered } from '../../../shared/skills/cover-own.ts';
import { fitsFilter, skillFilters } from '../../../shared/skills/filter-rows.ts';
import { keepRows } from '../../../shared/skills/keep-rows.ts';
import type { Rating } from '../../../shared/skills/rating.ts';
import { readSkillKey } from '../../../shared/skills/read-skill-key.ts';
import type { SkillRow } from '../../../shared/skills/skill-matrix.ts';
import { skillMatrix } from '../../../shared/skills/skill-matrix.ts';
import { idOf, today } from '../goals/goal-builders.ts';
import { ratingOf, skills } from './rating-builders.ts';

const rowsOf = (...ratings: Rating[]): SkillRow[] => skillMatrix(skills, ratings, today).rows;
const rowOf = (...ratings: Rating[]): SkillRow => {
  const row = rowsOf(...ratings).find(({ key }) => key === 'technical:api-design');
  if (!row) throw new Error('The catalogue lost a skill.');
  return row;
};
const mine = ratingOf({}, 100);
const theirs = ratingOf({ rater: 'mentor', personId: idOf(7), step: 'others-learn' }, 101);

describe('keepRows', () => {
  it('makes a new row of the rated skill alone', () => {
    const before = rowsOf(mine);
    const after = keepRows(before, rowsOf(mine, ratingOf({ step: 'learning' }, 102)));
    expect(after.filter((row) => !before.includes(row)).map(({ key }) => key)).toEqual(['technical:api-design']);
  });

  it('follows a rating that was taken back', () => {
    const before = rowsOf(mine, theirs);
    const after = keepRows(before, rowsOf(mine));
    expect(after.find(({ key }) => key === 'technical:api-design')?.latest).toEqual({ self: mine });
  });
});

describe('coverOwn', () => {
  it('hides nothing from myself', () => {
    const row = rowOf(mine);
    expect(coverOwn(row, { rater: 'self', personId: null })).toBe(row);
  });

  it('hides mine from a mentor or manager who has not answered, with everything that would tell it', () => {
    const covered = coverOwn(rowOf(mine, theirs), { rater: 'manager', personId: null });
    expect(covered).toMatchObject({ latest: { mentor: theirs }, sparkline: [], gaps: { mentor: null, widest: null } });
    expect(JSON.stringify(covered)).not.toContain(mine.id);
  });

  it('shows mine once theirs is in, yet not to a second mentor', () => {
    const { latest } = rowOf(mine, theirs);
    expect(isCovered(latest, { rater: 'mentor', personId: null })).toBe(false);
    expect(isCovered(latest, { rater: 'mentor', personId: idOf(7) })).toBe(false);
    expect(isCovered(latest, { rater: 'mentor', personId: idOf(8) })).toBe(true);
  });
});

describe('fitsFilter', () => {
  const slices = (row: SkillRow, rater: 'self' | 'mentor' = 'self') =>
    skillFilters.filter((filter) => fitsFilter(row, filter, rater));

  it('asks for the one who is rating', () => {
    expect(slices(rowOf())).toEqual(['all', 'not-rated']);
    expect(slices(rowOf(mine))).toEqual(['all']);
    expect(slices(rowOf(mine), 'mentor')).toEqual(['all', 'not-rated']);
    expect(slices(rowOf(ratingOf({ ratedOn: '2020-01-01' })))).toEqual(['all', 'stale']);
  });

  it('counts agreement as no gap', () => {
    expect(slices(rowOf(mine, theirs))).toEqual(['all', 'gap']);
    expect(slices(rowOf(mine, ratingOf({ rater: 'manager' }, 103)))).toEqual(['all']);
  });
});

describe('readSkillKey', () => {
  it('reads what names a skill, known here or not', () => {
    for (const { skillKind, skillId } of skills) {
      expect(readSkillKey(`${skillKind}:${skillId}`)).toMatchObject({ skillKind, skillId });
    }
    expect(readSkillKey('technical:cobol')?.key).toBe('technical:cobol');
  });

  it('reads nothing else', () => {
    const texts = [undefined, '', 'technical', 'technical:', 'magic:spells', 'tool:a:b', 'tool:../x', 'tool:A', 'new'];
    expect(texts.map(readSkillKey)).toEqual(texts.map(() => null));
  });
});
