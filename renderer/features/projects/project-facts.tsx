import { personChoices } from '../../../shared/people/person-choices.ts';
import { useMemo } from 'react';
import type { Project } from '../../../shared/record/project.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { usePersonActions } from '../../hooks/use-person-actions.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { AudienceField } from '../../ui/audience-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TagInput } from '../../ui/tag-input.tsx';
import { projectStates, stateHeading } from './project-words.ts';

interface ProjectFactsProps {
  form: RecordForm<'project'>;
  persons: readonly Stored<'person'>[];
  /** Teams named by other projects. */
  knownTeams: readonly string[];
}

const states = projectStates.map((state) => ({ value: state, label: stateHeading[state] }));

/** The short facts of a project: state, span, teams, people, what it could show, who may read it. */
export function ProjectFacts({ form, persons, knownTeams }: ProjectFactsProps) {
  const { value, change, save, errors } = form;
  const today = useToday();
  const ladder = useLadder();
  const { add } = usePersonActions();
  const onBlur = () => void save();
  const people = useMemo(() => personChoices(persons.map(({ record }) => record)), [persons]);
  const criteria = useMemo(
    () => ladder.criteria.map((criterion) => ({ value: criterion.id, label: criterion.short, hint: criterion.text })),
    [ladder],
  );
  const addLead = async (name: string) => {
    const id = await add(name);
    if (id) change({ leadIds: [...value.leadIds, id] });
  };
  return (
    <div className="grid gap-3 @min-[30rem]:grid-cols-3">
      <SelectField
        label="State"
        options={states}
        value={value.state}
        onValueChange={(state: Project['state']) => change({ state })}
        onBlur={onBlur}
      />
      <DateField
        label="From"
        today={today}
        value={value.from}
        onValueChange={(from) => {
          if (from) change({ from });
        }}
        onBlur={onBlur}
      />
      <DateField
        label="To"
        today={today}
        error={errors['to']}
        value={value.to}
        onValueChange={(to) => change({ to })}
        onBlur={onBlur}
      />
      <MultiCombobox
        label="Could show"
        hint="What it may prove, said before the fact."
        className="@min-[30rem]:col-span-2"
        options={criteria}
        values={value.couldShow}
        onValuesChange={(couldShow) => change({ couldShow })}
        onBlur={onBlur}
        placeholder="Choose criteria"
      />
      <AudienceField
        label="Who may read it"
        value={value.audience}
        onValueChange={(audience) => change({ audience })}
        persons={people}
        onBlur={onBlur}
      />
      <TagInput
        label="Teams"
        className="@min-[30rem]:col-span-2"
        tags={value.teams}
        onTagsChange={(teams) => change({ teams })}
        suggestions={knownTeams}
        onBlur={onBlur}
        placeholder="Add a team"
      />
      <MultiCombobox
        label="Who else led"
        options={people}
        values={value.leadIds}
        onValuesChange={(leadIds) => change({ leadIds })}
        onCreate={(name) => void addLead(name)}
        onBlur={onBlur}
        placeholder="Name somebody"
      />
    </div>
  );
}
