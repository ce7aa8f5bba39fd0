import type { LatestBy } from './latest-ratings.ts';
import type { RatingStepId } from './rating.ts';
import { stepPlace } from './step-place.ts';

/** Steps between my own rating and another's: positive when they see more than I do. */
export interface RatingGaps {
  mentor: number | null;
  manager: number | null;
  /** The one further from zero, the mentor's when both are as far; `null` when there is none. */
  widest: number | null;
}

/** Theirs minus mine, in steps; `null` when either is missing or off the scale, because that is no distance. */
export function ratingGap(mine: RatingStepId | undefined, theirs: RatingStepId | undefined): number | null {
  if (mine === undefined || theirs === undefined) return null;
  const [from, to] = [stepPlace(mine), stepPlace(theirs)];
  return from === null || to === null ? null : to - from;
}

/** Both gaps of one skill. */
export function ratingGaps({ self, mentor, manager }: LatestBy): RatingGaps {
  const gaps = { mentor: ratingGap(self?.step, mentor?.step), manager: ratingGap(self?.step, manager?.step) };
  const managerIsWider = Math.abs(gaps.manager ?? 0) > Math.abs(gaps.mentor ?? 0);
  return { ...gaps, widest: managerIsWider ? gaps.manager : (gaps.mentor ?? gaps.manager) };
}

/** The gap for a table cell and a screen reader: "1 step higher", "2 steps lower", "same"; empty when there is none. */
export function gapInWords(gap: number | null): string {
  if (gap === null) return '';
  if (gap === 0) return 'same';
  const steps = Math.abs(gap);
  return `${steps} ${steps === 1 ? 'step' : 'steps'} ${gap > 0 ? 'higher' : 'lower'}`;
}
