import type { Case } from '../../../shared/record/case.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PersonField } from './person-field.tsx';

interface CaseGoalProps {
  form: RecordForm<'case'>;
  persons: readonly Stored<'person'>[];
}

const windows = [6, 12, 18, 24, 36].map((months) => ({ value: String(months), label: `${months} months` }));

const sponsorStates: { value: Case['sponsorState']; label: string }[] = [
  { value: 'none', label: 'not asked' },
  { value: 'asked', label: 'asked' },
  { value: 'agreed', label: 'agreed' },
];

const emphases: { value: Case['emphasis']; label: string }[] = [
  { value: 'none', label: 'none' },
  { value: 'tech lead', label: 'tech lead' },
  { value: 'architect', label: 'architect' },
  { value: 'solver', label: 'solver' },
  { value: 'right hand', label: 'right hand' },
];

/** The target, its dates, and the people who carry it. */
export function CaseGoal({ form: { value, change, save, errors }, persons }: CaseGoalProps) {
  const today = useToday();
  const onBlur = () => void save();
  const months = String(value.windowMonths);
  const known = windows.some((option) => option.value === months);
  return (
    <div className="grid gap-3 @min-[30rem]:grid-cols-2">
      <TextField
        label="Target level"
        value={value.targetLevel}
        error={errors['targetLevel']}
        onValueChange={(targetLevel) => change({ targetLevel })}
        onBlur={onBlur}
      />
      <DateField
        label="Cycle closes"
        today={today}
        value={value.cycleClosesOn}
        onValueChange={(cycleClosesOn) => change({ cycleClosesOn })}
        onBlur={onBlur}
      />
      <SelectField
        label="Looks back over"
        options={known ? windows : [{ value: months, label: `${months} months` }, ...windows]}
        value={months}
        onValueChange={(chosen) => change({ windowMonths: Number(chosen) })}
        onBlur={onBlur}
      />
      <TextField
        label="Decided by"
        placeholder="A committee, a director"
        value={value.decidedBy}
        onValueChange={(decidedBy) => change({ decidedBy })}
        onBlur={onBlur}
      />
      <PersonField
        label="Sponsor"
        persons={persons}
        value={value.sponsorId}
        onValueChange={(sponsorId) =>
          change({ sponsorId, ...(sponsorId === null ? { sponsorState: 'none' as const } : {}) })
        }
        onBlur={onBlur}
      />
      <SelectField
        label="The sponsor has"
        options={sponsorStates}
        value={value.sponsorState}
        disabled={value.sponsorId === null}
        onValueChange={(sponsorState) => change({ sponsorState })}
        onBlur={onBlur}
      />
      <SelectField
        label="Emphasis"
        hint="Reorders prompts; it never judges."
        options={emphases}
        value={value.emphasis}
        onValueChange={(emphasis) => change({ emphasis })}
        onBlur={onBlur}
      />
    </div>
  );
}
