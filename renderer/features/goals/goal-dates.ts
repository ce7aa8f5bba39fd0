import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { addDays } from '../../../shared/dates/local-date.ts';
import { monthsAfter } from '../../../shared/dates/months-after.ts';
import type { Goal, GoalStatus } from '../../../shared/goals/goal.ts';

/** What a goal without any checkpoint is: planned until its first day, active from then on. Checkpoints decide afterwards. */
export const statusAtBirth = (startsOn: LocalDate, today: LocalDate): GoalStatus =>
  startsOn > today ? 'planned' : 'active';

/** The day that a horizon suggests when there is no target date yet. */
export function targetOfHorizon(horizon: Goal['horizon'], startsOn: LocalDate): LocalDate | null {
  switch (horizon) {
    case '30-days':
      return addDays(startsOn, 30);
    case '60-days':
      return addDays(startsOn, 60);
    case '90-days':
      return addDays(startsOn, 90);
    case '6-months':
      return monthsAfter(startsOn, 6);
    case '12-months':
      return monthsAfter(startsOn, 12);
    case 'long-term':
    case null:
      return null;
  }
}
