import type { LocalDate } from '../dates/local-date.ts';
import { monthsAfter } from '../dates/months-after.ts';
import type { LatestBy } from './latest-ratings.ts';
import type { Rating } from './rating.ts';
import { raters } from './rating.ts';

export const STALE_MONTHS = 6;

/** Is it more than six months old by the calendar? "Not applicable" does not go stale: nobody should be nagged about it. */
export const isStale = ({ step, ratedOn }: Pick<Rating, 'step' | 'ratedOn'>, today: LocalDate): boolean =>
  step !== 'not-applicable' && monthsAfter(ratedOn, STALE_MONTHS) < today;

/** The stale ones among the newest ratings of a skill. */
export const staleRatings = (latest: LatestBy, today: LocalDate): Rating[] =>
  raters.flatMap((rater) => {
    const rating = latest[rater];
    return rating && isStale(rating, today) ? [rating] : [];
  });
