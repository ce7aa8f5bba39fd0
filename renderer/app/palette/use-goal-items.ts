import { Target } from 'lucide-react';
import { useMemo } from 'react';
import { isOpen } from '../../../shared/goals/goal.ts';
import { targetInWords } from '../../../shared/goals/target-in-words.ts';
import { useGoals } from '../../hooks/use-growth-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { CommandItem } from '../../ui/command-group.ts';

/** Goals by name, the open ones first, since they are meant most often. */
export function useGoalItems(): CommandItem[] {
  const today = useToday();
  const goals = useGoals();
  return useMemo(
    () =>
      (goals ?? [])
        .map(({ record }) => record)
        .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
        .map((goal) => ({
          id: `go:/goals/${goal.id}`,
          label: goal.outcome,
          hint: targetInWords(goal, today),
          icon: Target,
        })),
    [goals, today],
  );
}
