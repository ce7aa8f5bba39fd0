import { useMemo } from 'react';
import type { CriterionStance } from '../../../shared/case/stance-over-time.ts';
import type { Review } from '../../../shared/reviews/review.ts';
import { stancesOfDay } from '../../../shared/reviews/stances-of-day.ts';
import { useCases } from '../../hooks/use-case-actions.ts';

/** What the manager had said by the day of a review, by criterion; empty while it is read. */
export type StancesOfDay = ReadonlyMap<string, CriterionStance>;

export function useStancesOfDay({ on, ladderId, criteria }: Review): StancesOfDay {
  const cases = useCases();
  return useMemo(
    () =>
      stancesOfDay(
        { on, ladderId, criteria },
        (cases ?? []).map(({ record }) => record),
      ),
    [on, ladderId, criteria, cases],
  );
}
