import { useMemo, useState } from 'react';
import { backPlan } from '../../../shared/goals/back-plan.ts';
import { backPlanGoals } from '../../../shared/goals/back-plan-goals.ts';
import { useServices } from '../../hooks/services.ts';
import { useGoalActions } from '../../hooks/use-goal-actions.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { BackPlanRow } from './back-plan-row.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { PlanProps } from './plan-props.ts';
import { leadSteps } from './lead-steps.ts';

/** Counts back from the day on which the cycle closes. The lead times belong to the case and save by themselves; the goals are made on request. */
export function BackPlanForm({ caseId, goals, onClose, onTaken }: PlanProps & { caseId: string }) {
  const today = useToday();
  const { now, newId, zone } = useServices();
  const { take } = useGoalActions();
  const form = useRecordForm('case', caseId, null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const value = form?.value;
  const plan = useMemo(() => (value ? backPlan(value.cycleClosesOn, value.leadDays, today) : null), [value, today]);
  const planned = useMemo(
    () =>
      value && plan?.ok ? backPlanGoals(value, plan.steps, goals, today, () => ({ id: newId(), now: now() })) : [],
    [value, plan, goals, today, newId, now],
  );
  if (!form || !value || !plan) return null;
  const { change, save, errors, state, discard } = form;
  const made = planned.filter(({ step, existing }) => existing === null && !left.has(step.id)).map(({ goal }) => goal);
  const onBlur = () => void save();
  const onTake = async (): Promise<void> => {
    await save();
    const ids = await take(made, 'the plan of the case');
    if (ids) onTaken(ids);
  };
  // Without a day to come there is nothing to count back from; whatever else is wrong lies in the lead times.
  const hasDay = value.cycleClosesOn !== null && value.cycleClosesOn >= today;
  const dayWords = hasDay || plan.ok ? undefined : plan.words;
  const leadWords = errors['leadDays'] ?? (hasDay && !plan.ok ? plan.words : null);
  return (
    <PlanDialog
      title="Back from the closing date"
      description={`What has to be there by when, so that the case for ${value.targetLevel} is read before it is decided.`}
      count={made.length}
      onTake={() => void onTake()}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        <DateField
          label="Cycle closes"
          className="max-w-80 [&_input]:max-w-40 [&>div]:max-w-40"
          today={today}
          value={value.cycleClosesOn}
          hint={value.cycleClosesOn === null ? dayWords : undefined}
          error={value.cycleClosesOn === null ? undefined : dayWords}
          onValueChange={(cycleClosesOn) => change({ cycleClosesOn })}
          onBlur={onBlur}
        />
        <ul className="flex flex-col">
          {leadSteps.map(({ id, title }) => (
            <BackPlanRow
              key={id}
              title={title}
              planned={planned.find(({ step }) => step.id === id) ?? null}
              days={value.leadDays[id]}
              error={errors[`leadDays.${id}`]}
              chosen={!left.has(id)}
              onDaysChange={(days) => change({ leadDays: { ...value.leadDays, [id]: days } })}
              onBlur={onBlur}
              onChosenChange={(take) => {
                const next = new Set(left);
                if (take) next.delete(id);
                else next.add(id);
                setLeft(next);
              }}
            />
          ))}
        </ul>
        {leadWords && (
          <p role="alert" className="text-bad">
            {leadWords}
          </p>
        )}
        <SaveLine state={state} zone={zone} onDiscard={() => void discard()}>
          lead times belong to the case
        </SaveLine>
      </div>
    </PlanDialog>
  );
}
