import type { LocalDate } from '../dates/local-date.ts';
import { goalIdOf } from '../reviews/agreement-to-goal.ts';
import type { Review } from '../reviews/review.ts';

/** Something agreed on with the manager that is still to be done. */
export interface OpenAgreement {
  words: string;
  dueOn: LocalDate | null;
  agreedOn: LocalDate;
}

const hadManager = (review: Review): boolean => review.raters.some((rater) => rater.kind === 'manager');

const byDue = (a: OpenAgreement, b: OpenAgreement): number => {
  const [dueA, dueB] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31'];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
};

/**
 * Agreements of closed reviews in which the manager took part, up to `asOf`, the earliest due first. `settledGoalIds` are goals that
 * were done or dropped. What was agreed on with a mentor alone is not the next manager's to read.
 */
export const openAgreements = (
  reviews: readonly Review[],
  settledGoalIds: ReadonlySet<string>,
  asOf: LocalDate,
): OpenAgreement[] =>
  reviews
    .filter(
      (review) => review.deletedAt === null && review.closedAt !== null && review.on <= asOf && hadManager(review),
    )
    .flatMap((review) =>
      review.agreements
        .filter((agreement) => !settledGoalIds.has(goalIdOf(agreement)))
        .map(({ words, dueOn }) => ({ words: words.trim(), dueOn, agreedOn: review.on })),
    )
    .sort(byDue);
