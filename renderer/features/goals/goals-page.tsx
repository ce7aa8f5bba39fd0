import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { overdueGoals } from '../../../shared/goals/carry-over.ts';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { useGoalActions } from '../../hooks/use-goal-actions.ts';
import { useGoals } from '../../hooks/use-growth-records.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useListPlace } from '../../hooks/use-list-place.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CarryOverDialog } from './carry-over-dialog.tsx';
import { GoalDetail } from './goal-detail.tsx';
import { GoalNotices } from './goal-notices.tsx';
import { GoalPlans } from './goal-plans.tsx';
import { GoalsBody } from './goals-body.tsx';
import { GoalsEmpty } from './goals-empty.tsx';
import { GoalsToolbar } from './goals-toolbar.tsx';
import { goalViews } from './goal-views.ts';
import { useGoalsPlace } from './use-goals-place.ts';
import { useRampOffer } from './use-ramp-offer.ts';

/** Goals: as a list, as a board, or over time; the chosen one with its checkpoints; and the plans that make several at once. */
export function GoalsPage() {
  const { goalId } = useParams();
  const { view, plan, kept, showView, showPlan } = useGoalsPlace();
  const place = useListPlace('/goals', goalId, kept);
  const { settings } = useSettings();
  const goals = useGoals();
  const today = useToday();
  const actions = useGoalActions();
  const [carrying, setCarrying] = useState<readonly string[] | null>(null);
  const records = useMemo(() => goals?.map(({ record }) => record), [goals]);
  const overdue = useMemo(() => overdueGoals(records ?? [], today), [records, today]);
  const { offer, since } = useRampOffer(records);
  const { id, isNew, begin, open, leave, created } = place;
  useKeyAction('new', begin);

  const blank = useMemo(() => (isNew && id !== null ? actions.blank(id, today) : null), [isNew, id, actions, today]);
  const onDelete = useCallback(
    async (goal: Stored<'goal'>) => {
      if ((await actions.remove(goal)).ok) leave();
    },
    [actions, leave],
  );
  const isEmpty = goals?.length === 0;
  const newButton = (
    <Button
      icon={Plus}
      variant={isEmpty && offer !== null ? 'secondary' : 'primary'}
      shortcut={settings.singleKeys ? keyOf('new', settings.keys).toUpperCase() : undefined}
      onClick={begin}
    >
      New goal
    </Button>
  );
  const empty = <GoalsEmpty offer={offer} newButton={newButton} onRamp={() => showPlan('ramp')} />;
  const detail =
    id === null ? (
      !isEmpty && <EmptyState>Choose a goal to see how it goes and what was said on the way.</EmptyState>
    ) : (
      <GoalDetail
        key={id}
        id={id}
        blank={blank}
        takeFocus={place.takeFocus || isNew}
        onCreated={created}
        onDelete={(goal) => void onDelete(goal)}
        onCarryOver={setCarrying}
      />
    );
  return (
    <Page
      title="Goals"
      layout="panes"
      filters={!isEmpty && <SegmentedControl label="View" segments={goalViews} value={view} onValueChange={showView} />}
      actions={<GoalsToolbar onPlan={showPlan} newButton={(!isEmpty || offer !== null) && newButton} />}
    >
      {!goals && <Skeleton lines={4} />}
      {goals && (
        <GoalsBody
          view={view}
          place={place}
          goals={goals}
          notices={
            !isEmpty && (
              <GoalNotices
                overdue={overdue}
                offer={offer}
                onCarryOver={() => setCarrying(overdue.map((goal) => goal.id))}
                onRamp={() => showPlan('ramp')}
              />
            )
          }
          empty={isEmpty ? empty : null}
          detail={detail}
          onDelete={(goal) => void onDelete(goal)}
        />
      )}
      {records && (
        <GoalPlans
          plan={plan}
          since={since}
          goals={records}
          onClose={() => showPlan(null)}
          onTaken={([only, ...more]) => {
            if (only !== undefined && more.length === 0) open(only);
            else showPlan(null);
          }}
        />
      )}
      {carrying && (
        <CarryOverDialog
          goals={overdue.filter((goal) => carrying.includes(goal.id))}
          onClose={() => setCarrying(null)}
        />
      )}
    </Page>
  );
}
