import { RotateCw } from 'lucide-react';
import type { CriterionStance } from '../../../shared/case/stance-over-time.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { ManagerStance } from '../../../shared/record/case.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EarlierStances } from './earlier-stances.tsx';

interface ManagerStanceRowProps {
  said: CriterionStance;
  label: string;
  today: LocalDate;
  /** Adds a word after those that were said before. */
  onAdd: (stance: ManagerStance) => void;
  /** Puts another word in the place of one, or takes it away. */
  onReplace: (stance: ManagerStance, next: ManagerStance | null) => void;
  onBlur: () => void;
}

type Choice = ManagerStance['stance'] | 'not asked';
const stances: { value: Choice; label: string }[] = [
  { value: 'agrees', label: 'agrees' },
  { value: 'not yet', label: 'not yet' },
  { value: 'disagrees', label: 'disagrees' },
];
const withNotAsked = [{ value: 'not asked' as Choice, label: 'not asked' }, ...stances];

/**
 * One criterion: the latest stance with its day and words, and what was said before. Another stance on a later day is a new word
 * beside the old one, because a change of mind is worth knowing.
 */
export function ManagerStanceRow({ said, label, today, onAdd, onReplace, onBlur }: ManagerStanceRowProps) {
  const { criterionId, latest, history, isStale } = said;
  const choose = (choice: Choice): void => {
    if (choice === 'not asked') {
      if (latest) onReplace(latest, null);
    } else if (latest?.statedOn === today) onReplace(latest, { ...latest, stance: choice });
    else if (choice !== latest?.stance) onAdd({ criterionId, stance: choice, statedOn: today, words: '' });
  };
  return (
    <li>
      <div role="group" aria-label={label} className="flex flex-col gap-2 py-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-48 flex-1">{label}</span>
          <SelectField
            label={`Stance on ${label}`}
            hideLabel
            className="w-32"
            options={history.length > 1 ? stances : withNotAsked}
            value={latest?.stance ?? 'not asked'}
            onValueChange={choose}
            onBlur={onBlur}
          />
        </div>
        {latest && (
          <div className="grid gap-2 @min-[30rem]:grid-cols-[1fr_2fr]">
            <DateField
              label="Said on"
              today={today}
              max={today}
              value={latest.statedOn}
              onValueChange={(statedOn) => {
                if (statedOn) onReplace(latest, { ...latest, statedOn });
              }}
              onBlur={onBlur}
            />
            <TextField
              label="In their words"
              value={latest.words}
              onValueChange={(words) => onReplace(latest, { ...latest, words })}
              onBlur={onBlur}
            />
          </div>
        )}
        {latest && isStale && (
          <p className="flex flex-wrap items-center gap-2 text-12 text-text-2">
            Said more than three months ago; worth asking again.
            <Button
              variant="ghost"
              icon={RotateCw}
              className="text-12"
              onClick={() => onAdd({ ...latest, statedOn: today, words: '' })}
            >
              Said again today
            </Button>
          </p>
        )}
        <EarlierStances history={history.slice(0, -1)} label={label} onRemove={(one) => onReplace(one, null)} />
      </div>
    </li>
  );
}
