import type { LocalDate } from '../dates/local-date.ts';
import { exactDate } from '../packet/exact-date.ts';
import type { Case } from '../record/case.ts';
import type { GoalDraft } from '../reviews/goal-draft.ts';
import { outcomeLine } from '../reviews/goal-draft.ts';

/** One of the committee's reasons as a gap to close. `index` is its place among the case's reasons. */
export interface DecisionGap {
  index: number;
  reason: string;
  /** The criterion that the person says it is about; `null` while undecided or when it is about none. */
  criterionId: string | null;
  /** The next step, to be reworded and kept as a goal. */
  next: GoalDraft;
}

const whyOf = (reason: string, decidedOn: LocalDate | null): string =>
  `A reason for “not yet”${decidedOn === null ? '' : ` on ${exactDate(decidedOn)}`}: ${reason}`;

/**
 * After a "not yet": each of the committee's reasons is one gap with a draft of a next step, in the order in which they were given.
 * The draft says the reason again and nothing more; what to do about it is for the person to say. Without a "not yet" there are
 * no gaps.
 */
export function reasonsToGaps(
  plan: Pick<Case, 'id' | 'decision' | 'decidedOn' | 'reasons'>,
  criterionOf: ReadonlyMap<number, string>,
  today: LocalDate,
): DecisionGap[] {
  if (plan.decision !== 'not yet') return [];
  return plan.reasons.flatMap((given, index) => {
    const reason = given.trim();
    if (reason === '') return [];
    const criterionId = criterionOf.get(index) ?? null;
    return [
      {
        index,
        reason,
        criterionId,
        next: {
          outcome: outcomeLine(reason),
          why: whyOf(reason, plan.decidedOn),
          startsOn: today,
          targetOn: null,
          criterionIds: criterionId === null ? [] : [criterionId],
          origin: { kind: 'case', caseId: plan.id, reason },
        },
      },
    ];
  });
}
