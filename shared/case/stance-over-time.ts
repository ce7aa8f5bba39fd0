import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween } from '../dates/local-date.ts';
import type { ManagerStance } from '../record/case.ts';

/** Days after which a manager's word is old: a quarter, because a cycle seldom leaves time for more than one. */
export const STALE_STANCE_DAYS = 92;

/** What the manager said about one criterion. `latest` is `null` when nobody asked. */
export interface CriterionStance {
  criterionId: string;
  /** Oldest first; of one day in the order in which it was written down. */
  history: ManagerStance[];
  latest: ManagerStance | null;
  isStale: boolean;
}

/**
 * The manager's stance per criterion as of a day, in the order of `criterionIds`. Words of a later day are not known yet; words about
 * a criterion that is not asked for are left out.
 */
export function stanceOverTime(
  stances: readonly ManagerStance[],
  criterionIds: readonly string[],
  asOf: LocalDate,
): CriterionStance[] {
  return criterionIds.map((criterionId) => {
    const history = stances
      .filter((stance) => stance.criterionId === criterionId && stance.statedOn <= asOf)
      .sort((a, b) => (a.statedOn < b.statedOn ? -1 : a.statedOn > b.statedOn ? 1 : 0));
    const latest = history.at(-1) ?? null;
    return {
      criterionId,
      history,
      latest,
      isStale: latest !== null && daysBetween(latest.statedOn, asOf) > STALE_STANCE_DAYS,
    };
  });
}
