import { useMemo, useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { RampStage } from '../../../shared/goals/ramp-plan.ts';
import { rampPlan } from '../../../shared/goals/ramp-plan.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { useServices } from '../../hooks/services.ts';
import { useCatalogue } from '../../hooks/use-catalogue.ts';
import { useGoalActions } from '../../hooks/use-goal-actions.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { GoalChoices } from './goal-choices.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { PlanProps } from './plan-props.ts';

interface RampDialogProps extends PlanProps {
  /** First day in the role, as far as the record knows it. */
  since: LocalDate;
}

const milestoneOf = ({ origin }: RampStage['goals'][number]): string =>
  origin?.kind === 'milestone' ? origin.milestoneId : '';

const hintOf = ({ targetOn, past }: RampStage): string =>
  past ? `Its day, ${exactDay(targetOn)}, has passed.` : `By ${exactDay(targetOn)}.`;

/** Chosen from the start: the stages of the first quarter whose day is to come. The later ones are there to be added. */
const usual = (stages: readonly RampStage[]): ReadonlySet<string> =>
  new Set(
    stages
      .filter(({ horizon, past }) => horizon.after?.unit === 'days' && !past)
      .flatMap(({ goals }) => goals.map(milestoneOf)),
  );

/** A plan for somebody new in a role: what to reach after 30, 60 and 90 days, counted from the first day. */
export function RampDialog({ goals, since: known, onClose, onTaken }: RampDialogProps) {
  const today = useToday();
  const { now, newId } = useServices();
  const { take } = useGoalActions();
  const catalogue = useCatalogue('milestones');
  const [since, setSince] = useState(known);
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null);
  const stages = useMemo(
    () => (catalogue ? rampPlan(catalogue, goals, since, today, () => ({ id: newId(), now: now() })) : []),
    [catalogue, goals, since, today, newId, now],
  );
  const chosen = touched ?? usual(stages);
  const made = stages.flatMap((stage) => stage.goals).filter((goal) => chosen.has(milestoneOf(goal)));
  const onTake = async (): Promise<void> => {
    const ids = await take(made, 'the ramp plan');
    if (ids) onTaken(ids);
  };
  return (
    <PlanDialog
      title="Ramp plan"
      description="What somebody new in a Senior role reaches step by step. Change each goal afterwards until it is yours."
      count={made.length}
      onTake={() => void onTake()}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        <DateField
          label="First day in the role"
          className="w-40"
          today={today}
          value={since}
          onValueChange={(day) => {
            if (!day) return;
            setSince(day);
            setTouched(null);
          }}
        />
        {!catalogue && <Skeleton lines={8} />}
        {catalogue && stages.length === 0 && <p className="text-text-2">All of it is among your goals already.</p>}
        <GoalChoices
          groups={stages.map((stage) => ({
            id: stage.horizon.id,
            title: stage.horizon.theme
              ? `${stage.horizon.title}: ${stage.horizon.theme.toLowerCase()}`
              : stage.horizon.title,
            hint: hintOf(stage),
            choices: stage.goals.map((goal) => ({
              id: milestoneOf(goal),
              title: goal.outcome,
              detail: goal.measure,
            })),
          }))}
          chosen={chosen}
          onChosenChange={setTouched}
        />
      </div>
    </PlanDialog>
  );
}
