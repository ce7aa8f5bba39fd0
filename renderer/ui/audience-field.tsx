import type { Audience, AudienceKind } from '../../shared/record/audience.ts';
import type { ComboboxOption } from './combobox-option.ts';
import type { FieldProps } from './field.tsx';
import { MultiCombobox } from './multi-combobox.tsx';
import { SelectField } from './select-field.tsx';

export interface AudienceFieldProps extends FieldProps {
  value: Audience;
  onValueChange: (audience: Audience) => void;
  /** Who can be named; an id and a name each. */
  persons: readonly ComboboxOption[];
  onBlur?: (() => void) | undefined;
}

/** How each audience is called, narrow to wide. */
export const audienceWords: Record<AudienceKind, string> = {
  me: 'only me',
  people: 'named people',
  inside: 'inside the company',
  outside: 'anyone outside',
};

const options = (Object.keys(audienceWords) as AudienceKind[]).map((kind) => ({
  value: kind,
  label: audienceWords[kind],
}));

/** Who may read it. Named people are chosen in a second field that appears with them. */
export function AudienceField({ value, onValueChange, persons, onBlur, ...field }: AudienceFieldProps) {
  const choose = (kind: AudienceKind) => onValueChange(kind === 'people' ? { kind, personIds: [] } : { kind });
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <SelectField {...field} options={options} value={value.kind} onValueChange={choose} onBlur={onBlur} />
      {value.kind === 'people' && (
        <MultiCombobox
          label="People who may read it"
          options={persons}
          values={value.personIds}
          onValuesChange={(personIds) => onValueChange({ kind: 'people', personIds })}
          onBlur={onBlur}
          placeholder="Name somebody"
        />
      )}
    </div>
  );
}
