import { describe, expect, it } from 'vitest';
import { latestRatings } from '../../../shared/skills/latest-ratings.ts';
import { ratingHistory } from '../../../shared/skills/rating-history.ts';
import { skillMatrix } from '../../../shared/skills/skill-matrix.ts';
import { isStale } from '../../../shared/skills/stale-ratings.ts';
import { now, today } from '../goals/goal-builders.ts';
import { ratingOf, skills } from './rating-builders.ts';

const old = ratingOf({ step: 'with-help', ratedOn: '2025-11-01' }, 1);
const newer = ratingOf({ step: 'alone', ratedOn: '2026-11-01' }, 2);
const mentor = ratingOf({ step: 'others-learn', rater: 'mentor', ratedOn: '2026-05-01' }, 3);
const off = ratingOf({ step: 'not-applicable', ratedOn: '2026-11-10' }, 4);
const all = [newer, mentor, old];

describe('latestRatings', () => {
  it('takes the newest of each rater, whatever the order', () => {
    expect(latestRatings(all, today).get('technical:api-design')).toEqual({ self: newer, mentor });
  });

  it('knows of a day only what was said until then', () => {
    expect(latestRatings(all, '2026-10-31').get('technical:api-design')).toEqual({ self: old, mentor });
  });

  it('lets the later of one day count, and the bin not at all', () => {
    const later = {
      ...ratingOf({ step: 'learning', ratedOn: '2026-11-01' }, 1),
      createdAt: '2026-11-24T09:00:00.000Z',
    };
    expect(latestRatings([later, newer], today).get('technical:api-design')?.self).toEqual(later);
    expect(latestRatings([{ ...later, deletedAt: now }, newer], today).get('technical:api-design')?.self).toEqual(
      newer,
    );
  });
});

describe('ratingHistory', () => {
  it('breaks where the answer is off the scale, instead of falling', () => {
    const points = ratingHistory([...all, off], 'technical:api-design', 'self');
    expect(points.map(({ on, place }) => [on, place])).toEqual([
      ['2025-11-01', 2],
      ['2026-11-01', 3],
      ['2026-11-10', null],
    ]);
  });
});

describe('isStale', () => {
  it('begins the day after six calendar months', () => {
    const rated = (ratedOn: string, day: string) => isStale({ step: 'alone', ratedOn }, day);
    expect(rated('2026-05-24', today)).toBe(false);
    expect(rated('2026-05-23', today)).toBe(true);
    expect(rated('2026-08-31', '2027-02-28')).toBe(false);
    expect(rated('2026-08-31', '2027-03-01')).toBe(true);
  });

  it('never nags about what does not apply', () => {
    expect(isStale({ step: 'not-applicable', ratedOn: '2020-01-01' }, today)).toBe(false);
  });
});

describe('skillMatrix', () => {
  const rowOf = (ratings = all) =>
    skillMatrix(skills, ratings, today).rows.find(({ key }) => key === 'technical:api-design')!;

  it('puts the three views, the gap, what is stale and the way there in a row', () => {
    expect(rowOf()).toMatchObject({
      skill: { name: 'API design and integration', importance: 'critical' },
      latest: { self: newer, mentor },
      gaps: { mentor: 1, manager: null, widest: 1 },
      stale: [mentor],
    });
    expect(rowOf().sparkline.map(({ place }) => place)).toEqual([2, 3]);
  });

  it('lets "not applicable" count as nothing', () => {
    expect(rowOf([...all, off])).toMatchObject({ latest: { self: off }, gaps: { mentor: null, widest: null } });
  });

  it('has a row for every skill, rated or not, in the order of the catalogue', () => {
    const { rows } = skillMatrix(skills, [], today);
    expect(rows.map(({ skill }) => skill)).toEqual(skills);
    expect(
      rows.every(({ latest, stale, sparkline }) => Object.keys(latest).length + stale.length + sparkline.length === 0),
    ).toBe(true);
  });

  it('lists ratings of skills that the catalogue lacks apart, but not the bin and not what is to come', () => {
    const lost = { ...newer, skillId: 'gone' };
    const future = { ...newer, ratedOn: '2027-01-01' };
    const { elsewhere } = skillMatrix(skills, [lost, { ...lost, deletedAt: now }, future, newer], today);
    expect(elsewhere).toEqual([lost]);
  });
});
