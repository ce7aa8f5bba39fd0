import type { Movement } from '../../../shared/reviews/compare-reviews.ts';
import { otherNames } from '../../../shared/reviews/raters.ts';
import type { Review, ScorecardAnswer, selfCheckAnswers } from '../../../shared/reviews/review.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';

type SelfCheckAnswer = (typeof selfCheckAnswers)[number];

/** How a review is called on its own page. */
export const reviewTitle = ({ on }: Pick<Review, 'on'>): string => `Review of ${exactDay(on)}`;

/** A count with its noun. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The second line of a review in the list. */
export function reviewLine(review: Review): string {
  const others = otherNames(review.raters);
  return [
    others.length > 0 ? `with ${others.join(' and ')}` : 'alone',
    review.agreements.length > 0 && counted(review.agreements.length, 'agreement', 'agreements'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The heading of the list: reviews that still change, and those that do not. */
export const groupWords = ({ closedAt }: Pick<Review, 'closedAt'>): string => (closedAt === null ? 'Open' : 'Closed');

/** Answers of the scorecard on the screen. */
export const scorecardWords: Record<ScorecardAnswer, string> = {
  meets: 'meets',
  partly: 'partly',
  not: 'not yet',
  unknown: 'unknown',
};

/** Answers of the self-check on the screen. */
export const selfCheckWords: Record<SelfCheckAnswer, string> = { no: 'no', sometimes: 'sometimes', yes: 'yes' };

/** What moved, in a word. */
export const movementWords: Record<Movement, string> = {
  up: 'up',
  down: 'down',
  same: 'same',
  open: 'one is open',
};

export const words = {
  none: 'No reviews yet. A check-in once a quarter shows what a year of weeks does not.',
  choose: 'Choose a review to read what was said, or begin a new check-in.',
  selfCheckNote:
    'Read it alone and answer for yourself: a mirror, not a grade. It stays out of everything that you copy or print.',
  scorecardNote: 'The floor, not the argument: meeting it is no case for the next level. ',
  unknownIsFine: 'Unknown is an answer to leave: it never counts as one.',
  managerNote:
    'What your manager said comes from your case, as of the day of the review. It is not frozen with it, and copies leave it out.',
  private: 'Entries that only you may read are counted there, never named.',
};
