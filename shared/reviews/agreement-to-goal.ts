import type { LocalDate } from '../dates/local-date.ts';
import { exactDate } from '../packet/exact-date.ts';
import type { GoalDraft } from './goal-draft.ts';
import { outcomeLine } from './goal-draft.ts';
import type { Agreement, Review } from './review.ts';

/**
 * The id of an agreement's goal: the one it was given while the review was open, else its own. A closed review cannot be told of
 * a goal that comes later; with the id decided beforehand it need not be, and asking twice makes no second goal.
 */
export const goalIdOf = (agreement: Pick<Agreement, 'id' | 'goalId'>): string => agreement.goalId ?? agreement.id;

/** An agreement as a goal to take on from `today`; the words are those of the agreement. To be created under `goalIdOf`. */
export function agreementToGoal(review: Pick<Review, 'id' | 'on'>, agreement: Agreement, today: LocalDate): GoalDraft {
  const outcome = outcomeLine(agreement.words);
  const source = `Agreed on in the review of ${exactDate(review.on)}.`;
  const { dueOn } = agreement;
  return {
    outcome,
    why: outcome.endsWith('…') ? `${source}\n\n${agreement.words.trim()}` : source,
    startsOn: dueOn !== null && dueOn < today ? dueOn : today,
    targetOn: dueOn,
    criterionIds: [],
    origin: { kind: 'review', reviewId: review.id },
  };
}
