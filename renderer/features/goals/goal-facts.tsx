import { useMemo } from 'react';
import { milestoneHorizons } from '../../../shared/catalogue/milestone.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { Goal } from '../../../shared/goals/goal.ts';
import { useMetrics } from '../../hooks/use-growth-records.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useToday } from '../../hooks/use-today.ts';
import { AudienceField } from '../../ui/audience-field.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { horizonWords } from './goal-words.ts';
import { statusAtBirth, targetOfHorizon } from './goal-dates.ts';

interface GoalFactsProps {
  form: RecordForm<'goal'>;
  /** Checkpoints were written: from then on the target date moves only with the next one. */
  hasHistory: boolean;
}

const NONE = 'none';
const horizons = [
  { value: NONE, label: 'none' },
  ...milestoneHorizons.map((horizon) => ({ value: horizon, label: horizonWords[horizon] })),
];

/** The short facts of a goal: when, for whom to read, and what it is linked to. */
export function GoalFacts({ form, hasHistory }: GoalFactsProps) {
  const { value, change, save, errors } = form;
  const today = useToday();
  const ladder = useLadder();
  const people = usePersonChoices();
  const metrics = useMetrics();
  const { add } = usePersonActions();
  const onBlur = () => void save();
  const criteria = useMemo(
    () => ladder.criteria.map((criterion) => ({ value: criterion.id, label: criterion.short, hint: criterion.text })),
    [ladder],
  );
  const metricChoices = (metrics ?? []).map(({ record }) => ({ value: record.id, label: record.name }));
  const startOn = (startsOn: LocalDate) =>
    change(hasHistory ? { startsOn } : { startsOn, status: statusAtBirth(startsOn, today) });
  const chooseHorizon = (horizon: Goal['horizon']) =>
    change({
      horizon,
      ...(value.targetOn === null && !hasHistory ? { targetOn: targetOfHorizon(horizon, value.startsOn) } : {}),
    });
  const addPerson = async (name: string) => {
    const id = await add(name);
    if (id) change({ personIds: [...value.personIds, id] });
  };
  return (
    <div className="grid gap-3 @min-[30rem]:grid-cols-3">
      <DateField
        label="Starts"
        today={today}
        value={value.startsOn}
        error={errors['startsOn']}
        onValueChange={(startsOn) => {
          if (startsOn) startOn(startsOn);
        }}
        onBlur={onBlur}
      />
      <DateField
        label="Target date"
        hint={hasHistory ? 'Moves with a checkpoint.' : undefined}
        disabled={hasHistory}
        today={today}
        value={value.targetOn}
        error={errors['targetOn']}
        onValueChange={(targetOn) => change({ targetOn })}
        onBlur={onBlur}
      />
      <SelectField
        label="Horizon"
        options={horizons}
        value={value.horizon ?? NONE}
        onValueChange={(chosen) => chooseHorizon(milestoneHorizons.find((horizon) => horizon === chosen) ?? null)}
        onBlur={onBlur}
      />
      <MultiCombobox
        label="Criteria"
        className="@min-[30rem]:col-span-2"
        options={criteria}
        values={value.criterionIds}
        onValuesChange={(criterionIds) => change({ criterionIds })}
        onBlur={onBlur}
        placeholder="What it works towards"
      />
      <AudienceField
        label="Who may read it"
        value={value.audience}
        onValueChange={(audience) => change({ audience })}
        persons={people}
        onBlur={onBlur}
      />
      <MultiCombobox
        label="People"
        className="@min-[30rem]:col-span-2"
        options={people}
        values={value.personIds}
        onValuesChange={(personIds) => change({ personIds })}
        onCreate={(name) => void addPerson(name)}
        onBlur={onBlur}
        placeholder="Who is part of it"
      />
      <Combobox
        label="Metric"
        options={metricChoices}
        value={value.metricId}
        onValueChange={(metricId) => change({ metricId })}
        onBlur={onBlur}
        placeholder="None"
        emptyText="No such metric."
      />
    </div>
  );
}
