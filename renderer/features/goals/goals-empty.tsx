import type { ReactNode } from 'react';
import type { Position } from '../../../shared/record/position.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { emptyWords } from './goal-words.ts';

interface GoalsEmptyProps {
  offer: Position | null;
  newButton: ReactNode;
  onRamp: () => void;
}

/** No goals: write the first one, or, new in a role, begin with a plan that others have walked. */
export function GoalsEmpty({ offer, newButton, onRamp }: GoalsEmptyProps) {
  const today = useToday();
  if (offer === null) return <EmptyState action={newButton}>{emptyWords}</EmptyState>;
  return (
    <EmptyState
      action={
        <Button variant="primary" onClick={onRamp}>
          Look at the ramp plan
        </Button>
      }
    >
      No goals yet. You are new in your role {offer.from > today ? 'from' : 'since'} {dayInWords(offer.from, today)}:
      begin with what to reach after 30, 60 and 90 days.
    </EmptyState>
  );
}
