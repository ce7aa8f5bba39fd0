import type { Case } from '../../../shared/record/case.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';

const decisions: { value: Case['decision']; label: string }[] = [
  { value: 'open', label: 'still open' },
  { value: 'yes', label: 'yes' },
  { value: 'not yet', label: 'not yet' },
];

/** How it was decided, when, and the reasons that were given. */
export function CaseDecision({ form: { value, change, save } }: { form: RecordForm<'case'> }) {
  const today = useToday();
  const onBlur = () => void save();
  const decide = (decision: Case['decision']) =>
    change({ decision, decidedOn: decision === 'open' ? null : (value.decidedOn ?? today) });
  return (
    <div className="grid gap-3 @min-[30rem]:grid-cols-2">
      <SelectField label="Decision" options={decisions} value={value.decision} onValueChange={decide} onBlur={onBlur} />
      {value.decision !== 'open' && (
        <>
          <DateField
            label="Decided on"
            today={today}
            max={today}
            value={value.decidedOn}
            onValueChange={(decidedOn) => change({ decidedOn })}
            onBlur={onBlur}
          />
          <TextArea
            label="Reasons given, one a line"
            className="@min-[30rem]:col-span-2"
            value={value.reasons.join('\n')}
            onValueChange={(text) => change({ reasons: text === '' ? [] : text.split('\n') })}
            onBlur={onBlur}
          />
        </>
      )}
    </div>
  );
}
