import type { LocalDate } from '../dates/local-date.ts';
import type { Rater, Rating, SkillKey } from './rating.ts';
import { skillKey } from './rating.ts';
import { byRatedTime } from './rating-history.ts';

/** The newest rating by each kind of rater; a kind that never rated is missing. */
export type LatestBy = Partial<Record<Rater, Rating>>;

/**
 * The newest rating for each skill and kind of rater, as of a day (the time machine asks for earlier ones). A newest answer of "not
 * applicable" stands: it says that the skill is not called for any more, and hides the older step instead of counting as low.
 */
export function latestRatings(ratings: readonly Rating[], asOf: LocalDate): Map<SkillKey, LatestBy> {
  const latest = new Map<SkillKey, LatestBy>();
  const known = ratings.filter((one) => one.deletedAt === null && one.ratedOn <= asOf);
  for (const rating of known.sort(byRatedTime)) {
    const key = skillKey(rating);
    latest.set(key, { ...latest.get(key), [rating.rater]: rating });
  }
  return latest;
}
