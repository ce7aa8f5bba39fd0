import type { LocalDate } from '../dates/local-date.ts';
import type { Rater, Rating, SkillKey } from './rating.ts';
import { skillKey } from './rating.ts';
import { stepPlace } from './step-place.ts';

/** One point of a sparkline; `place` is `null` where the answer was off the scale, so that the line breaks instead of falling. */
export interface HistoryPoint {
  on: LocalDate;
  place: 1 | 2 | 3 | 4 | null;
  rating: Rating;
}

/** Oldest first; of one day, in the order in which they were written. */
export const byRatedTime = (a: Rating, b: Rating): number =>
  a.ratedOn.localeCompare(b.ratedOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/** Every rating of one skill by one kind of rater, oldest first; those in the bin stay out. */
export const ratingHistory = (ratings: readonly Rating[], skill: SkillKey, rater: Rater): HistoryPoint[] =>
  ratings
    .filter((one) => one.deletedAt === null && one.rater === rater && skillKey(one) === skill)
    .sort(byRatedTime)
    .map((rating) => ({ on: rating.ratedOn, place: stepPlace(rating.step), rating }));
