import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { GoalPlan, GoalView } from './goal-views.ts';
import { planOf, viewOf } from './goal-views.ts';

/** What the address says beside the chosen goal: the view, the plan that is being made, and where the timeline begins. */
export function useGoalsPlace() {
  const [search, setSearch] = useSearchParams();
  const view = viewOf(search);
  const set = useCallback(
    (name: 'view' | 'plan', value: string | null) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return {
    view,
    plan: planOf(search),
    /** What stays in the address when one goal is opened or left. */
    kept: view === 'list' ? '' : `?view=${view}`,
    showView: useCallback((next: GoalView) => set('view', next === 'list' ? null : next), [set]),
    showPlan: useCallback((plan: GoalPlan | null) => set('plan', plan), [set]),
  };
}
