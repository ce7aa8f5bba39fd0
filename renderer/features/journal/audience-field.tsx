import { personChoices } from '../../../shared/people/person-choices.ts';
import type { Audience, AudienceKind } from '../../../shared/record/audience.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { audienceOptions } from './journal-words.ts';

interface AudienceFieldProps {
  audience: Audience;
  onChange: (audience: Audience) => void;
}

const ofKind = (kind: AudienceKind): Audience => (kind === 'people' ? { kind, personIds: [] } : { kind });

/** Who may read the entry, when it is exported; until then nobody else does. */
export function AudienceField({ audience, onChange }: AudienceFieldProps) {
  const persons = usePersons() ?? [];
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label="Who may read it"
        value={audience.kind}
        options={audienceOptions}
        onValueChange={(kind) => onChange(ofKind(kind))}
      />
      {audience.kind === 'people' && (
        <MultiCombobox
          label="These people"
          values={audience.personIds}
          options={personChoices(persons.map(({ record }) => record))}
          onValuesChange={(personIds) => onChange({ kind: 'people', personIds })}
        />
      )}
    </div>
  );
}
