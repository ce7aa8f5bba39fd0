import { ChartLine, ListPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { GoalPlan } from './goal-views.ts';

interface GoalsToolbarProps {
  onPlan: (plan: GoalPlan) => void;
  newButton: ReactNode;
}

/** What can be done from the head of the page: the figures, the plans, a goal of one's own. */
export function GoalsToolbar({ onPlan, newButton }: GoalsToolbarProps) {
  return (
    <>
      <a
        href="#/goals/metrics"
        draggable={false}
        className="inline-flex min-h-control items-center gap-2 rounded-6 px-3 text-text-2 hover:bg-hover hover:text-text"
      >
        <Icon icon={ChartLine} /> Metrics
      </a>
      <Menu
        label="Plans"
        align="end"
        trigger={
          <Button variant="ghost" icon={ListPlus}>
            Plan
          </Button>
        }
        entries={[
          { label: 'From a milestone…', onSelect: () => onPlan('milestones') },
          { label: 'Ramp plan for a new role…', onSelect: () => onPlan('ramp') },
          { label: 'Back from the closing date…', onSelect: () => onPlan('back') },
        ]}
      />
      {newButton}
    </>
  );
}
