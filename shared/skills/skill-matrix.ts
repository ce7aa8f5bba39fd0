import type { LocalDate } from '../dates/local-date.ts';
import type { LatestBy } from './latest-ratings.ts';
import { latestRatings } from './latest-ratings.ts';
import type { Rating, SkillKey } from './rating.ts';
import { skillKey } from './rating.ts';
import type { RatingGaps } from './rating-gap.ts';
import { ratingGaps } from './rating-gap.ts';
import type { HistoryPoint } from './rating-history.ts';
import { ratingHistory } from './rating-history.ts';
import type { CatalogueSkill } from './skill-catalogue.ts';
import { staleRatings } from './stale-ratings.ts';

/** One row of the table and of the dot plot. */
export interface SkillRow {
  skill: CatalogueSkill;
  key: SkillKey;
  /** The newest rating of each rater. */
  latest: LatestBy;
  gaps: RatingGaps;
  /** Newest ratings older than six months. */
  stale: Rating[];
  /** My own ratings over time. */
  sparkline: HistoryPoint[];
}

export interface SkillMatrix {
  rows: SkillRow[];
  /** Ratings of skills that this catalogue lacks, such as those of an older ladder: listed apart, never dropped. */
  elsewhere: Rating[];
}

function bySkill(ratings: readonly Rating[]): Map<SkillKey, Rating[]> {
  const groups = new Map<SkillKey, Rating[]>();
  for (const rating of ratings) {
    const key = skillKey(rating);
    const group = groups.get(key);
    if (group) group.push(rating);
    else groups.set(key, [rating]);
  }
  return groups;
}

/** The matrix as of `today`, rows in the order of the catalogue; skills without a rating have a row too. */
export function skillMatrix(
  skills: readonly CatalogueSkill[],
  ratings: readonly Rating[],
  today: LocalDate,
): SkillMatrix {
  const known = ratings.filter((one) => one.deletedAt === null && one.ratedOn <= today);
  const groups = bySkill(known);
  const latest = latestRatings(known, today);
  const keys = new Set(skills.map(skillKey));
  const rows = skills.map((skill) => {
    const key = skillKey(skill);
    const newest = latest.get(key) ?? {};
    return {
      skill,
      key,
      latest: newest,
      gaps: ratingGaps(newest),
      stale: staleRatings(newest, today),
      sparkline: ratingHistory(groups.get(key) ?? [], key, 'self'),
    };
  });
  return { rows, elsewhere: known.filter((one) => !keys.has(skillKey(one))) };
}
