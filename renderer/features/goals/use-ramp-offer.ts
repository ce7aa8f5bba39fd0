import { useMemo } from 'react';
import type { Goal } from '../../../shared/goals/goal.ts';
import { newInRole } from '../../../shared/goals/new-in-role.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Position } from '../../../shared/record/position.ts';
import { usePositions } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';

/**
 * The position that a ramp plan is offered for, and the day that one would count from. It is offered to somebody new in a role who has
 * taken nothing of it on yet; whoever wants one later finds it in the menu.
 */
export function useRampOffer(goals: readonly Goal[] | undefined): { offer: Position | null; since: LocalDate } {
  const today = useToday();
  const positions = usePositions();
  return useMemo(() => {
    const records = (positions ?? []).map(({ record }) => record);
    const recent = newInRole(records, today);
    const current = records.find(({ to, from }) => from <= today && (to === null || to >= today));
    const begun =
      recent !== null &&
      (goals ?? []).some(({ origin, startsOn }) => origin?.kind === 'milestone' && startsOn >= recent.from);
    return { offer: begun || goals === undefined ? null : recent, since: recent?.from ?? current?.from ?? today };
  }, [positions, goals, today]);
}
