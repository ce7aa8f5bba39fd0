import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';
import type { Position } from '../record/position.ts';

/** As long as the dated stages of the first quarter run. */
const RAMP_DAYS = 90;
/** A new position is often known some weeks before it begins. */
const AHEAD_DAYS = 60;

/**
 * The position somebody is new in: held or about to begin, and begun within the last 90 days. `null` when there is none; then a
 * ramp plan is not offered, yet can be asked for.
 */
export function newInRole(positions: readonly Position[], today: LocalDate): Position | null {
  const recent = positions.filter(
    ({ deletedAt, from, to }) =>
      deletedAt === null &&
      from >= addDays(today, -RAMP_DAYS) &&
      from <= addDays(today, AHEAD_DAYS) &&
      (to === null || to >= today),
  );
  return recent.sort((a, b) => b.from.localeCompare(a.from) || a.id.localeCompare(b.id))[0] ?? null;
}
