import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface ManagerStanceRowProps {
  criterionId: string;
  label: string;
  stance: ManagerStance | null;
  today: LocalDate;
  onChange: (stance: ManagerStance | null) => void;
  onBlur: () => void;
}

type Choice = ManagerStance['stance'] | 'not asked';
const choices: { value: Choice; label: string }[] = [
  { value: 'not asked', label: 'not asked' },
  { value: 'agrees', label: 'agrees' },
  { value: 'not yet', label: 'not yet' },
  { value: 'disagrees', label: 'disagrees' },
];

/** One criterion: the stance, and once there is one, its day and words. */
export function ManagerStanceRow({ criterionId, label, stance, today, onChange, onBlur }: ManagerStanceRowProps) {
  const choose = (choice: Choice) =>
    onChange(
      choice === 'not asked' ? null : { criterionId, statedOn: today, words: '', ...(stance ?? {}), stance: choice },
    );
  return (
    <li>
      <div role="group" aria-label={label} className="flex flex-col gap-2 py-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-48 flex-1">{label}</span>
          <SelectField
            label={`Stance on ${label}`}
            hideLabel
            className="w-32"
            options={choices}
            value={stance?.stance ?? 'not asked'}
            onValueChange={choose}
            onBlur={onBlur}
          />
        </div>
        {stance && (
          <div className="grid gap-2 @min-[30rem]:grid-cols-[1fr_2fr]">
            <DateField
              label="Said on"
              today={today}
              max={today}
              value={stance.statedOn}
              onValueChange={(statedOn) => {
                if (statedOn) onChange({ ...stance, statedOn });
              }}
              onBlur={onBlur}
            />
            <TextField
              label="In their words"
              value={stance.words}
              onValueChange={(words) => onChange({ ...stance, words })}
              onBlur={onBlur}
            />
          </div>
        )}
      </div>
    </li>
  );
}
