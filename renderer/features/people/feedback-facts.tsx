import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useToday } from '../../hooks/use-today.ts';
import { AudienceField } from '../../ui/audience-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { permissionOptions } from './feedback-words.ts';

const NONE = 'none';

/** When and how it was said, what it is about, and whether it may be quoted, and to whom. */
export function FeedbackFacts({ form: { value, change, save, errors } }: { form: RecordForm<'feedback'> }) {
  const today = useToday();
  const ladder = useLadder();
  const choices = usePersonChoices();
  const onBlur = (): void => void save();
  const criteria = [
    { value: NONE, label: 'none' },
    ...ladder.criteria.map(({ id, short }) => ({ value: id, label: short })),
  ];
  return (
    <div className="grid gap-3 @min-[30rem]:grid-cols-2">
      <DateField
        label="Said on"
        today={today}
        max={today}
        value={value.on}
        onValueChange={(on) => on && change({ on })}
        onBlur={onBlur}
      />
      <TextField
        label="How it came"
        placeholder="mail, 1:1, review form"
        value={value.channel}
        error={errors['channel']}
        onValueChange={(channel) => change({ channel })}
        onBlur={onBlur}
      />
      <SelectField
        label="About the criterion"
        options={criteria}
        value={value.criterionId ?? NONE}
        onValueChange={(id) =>
          change(id === NONE ? { criterionId: null, ladderId: null } : { criterionId: id, ladderId: ladder.id })
        }
        onBlur={onBlur}
      />
      <SelectField
        label="May it be quoted?"
        options={permissionOptions}
        value={value.permission}
        onValueChange={(permission) => change({ permission })}
        onBlur={onBlur}
      />
      {value.permission === 'given' && (
        <AudienceField
          label="Quoted to"
          value={value.mayBeQuotedTo}
          onValueChange={(mayBeQuotedTo) => change({ mayBeQuotedTo })}
          persons={choices}
          onBlur={onBlur}
        />
      )}
    </div>
  );
}
