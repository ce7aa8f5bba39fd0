import { personChoices } from '../../../shared/people/person-choices.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { useEntryActions } from '../../hooks/use-entry-actions.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useRecentTags } from '../../hooks/use-recent-tags.ts';
import { usePersons, useProjects } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TagInput } from '../../ui/tag-input.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AudienceField } from './audience-field.tsx';
import type { EntryFormProps } from './entry-form-props.ts';
import { kindOptions, scopeOptions, tierOptions } from './journal-words.ts';
import { useDateWords } from './use-date-words.ts';

/** The properties of an entry: when, where it belongs, whose it was, who may read it. */
export function DetailFields({ entry, change, errors }: EntryFormProps) {
  const today = useToday();
  const parseWords = useDateWords();
  const ladder = useLadder();
  const projects = useProjects() ?? [];
  const persons = usePersons() ?? [];
  const tags = useRecentTags(true);
  const { createPersonNamed } = useEntryActions();
  const addPerson = async (name: string): Promise<void> => {
    const id = await createPersonNamed(name);
    if (id !== null) change({ personIds: [...entry.personIds, id] });
  };
  return (
    <div className="grid grid-cols-1 gap-3 @min-[32rem]/entry:grid-cols-2">
      <SelectField label="Kind" value={entry.kind} options={kindOptions} onValueChange={(kind) => change({ kind })} />
      <SelectField
        label="How far it reached"
        placeholder="Not said"
        value={entry.scope ?? ''}
        options={scopeOptions}
        onValueChange={(scope) => change({ scope: scope === '' ? null : (scope as Entry['scope']) })}
      />
      <DateField
        label="Day"
        today={today}
        parseWords={parseWords}
        value={entry.occurredOn}
        error={errors['occurredOn']}
        onValueChange={(date) => {
          if (date !== null) change({ occurredOn: date });
        }}
      />
      <DateField
        label="Last day, for a range"
        today={today}
        parseWords={parseWords}
        value={entry.occurredUntil}
        error={errors['occurredUntil']}
        onValueChange={(occurredUntil) => change({ occurredUntil })}
      />
      <Combobox
        label="Project"
        value={entry.projectId}
        options={projects.map(({ record }) => ({ value: record.id, label: record.name }))}
        onValueChange={(projectId) => change({ projectId })}
        emptyText="No project of that name. Projects are made on their own screen."
      />
      <TextField
        label="My role"
        value={entry.myRole}
        error={errors['myRole']}
        placeholder="Led it, wrote the design, reviewed…"
        onValueChange={(myRole) => change({ myRole })}
      />
      <MultiCombobox
        label="People"
        values={entry.personIds}
        options={personChoices(persons.map(({ record }) => record))}
        onValuesChange={(personIds) => change({ personIds })}
        onCreate={(name) => void addPerson(name)}
      />
      <TagInput label="Tags" tags={entry.tags} suggestions={tags} onTagsChange={(next) => change({ tags: next })} />
      <Combobox
        label="Kind of deliverable"
        value={entry.deliverableType === '' ? null : entry.deliverableType}
        options={ladder.deliverableTypes.map((type) => ({ value: type, label: type }))}
        onValueChange={(type) => change({ deliverableType: type ?? '' })}
      />
      {entry.kind === 'decision' && (
        <SelectField
          label="Who could decide it"
          placeholder="Not said"
          value={entry.decisionTier ?? ''}
          options={tierOptions}
          onValueChange={(tier) => change({ decisionTier: tier === '' ? null : (tier as Entry['decisionTier']) })}
        />
      )}
      <AudienceField audience={entry.audience} onChange={(audience) => change({ audience })} />
      <Checkbox
        className="self-end"
        label="Still open, with more to come"
        checked={entry.open}
        onCheckedChange={(open) => change({ open })}
      />
    </div>
  );
}
