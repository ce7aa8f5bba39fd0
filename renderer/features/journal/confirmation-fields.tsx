import { Plus, Trash2 } from 'lucide-react';
import { personChoices } from '../../../shared/people/person-choices.ts';
import { personFinder } from '../../../shared/people/speaker.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import { usePersons } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDateWords } from './use-date-words.ts';

type Confirmation = Evidence['confirmations'][number];

interface ConfirmationFieldsProps {
  confirmations: readonly Confirmation[];
  errors: Readonly<Record<string, string>>;
  change: (fields: Pick<Evidence, 'confirmations'>) => void;
}

/** Who else stands behind it, since when, and how one knows. Two persons of one name are told apart; the choice points to the person. */
export function ConfirmationFields({ confirmations, errors, change }: ConfirmationFieldsProps) {
  const today = useToday();
  const parseWords = useDateWords();
  const persons = usePersons() ?? [];
  const replace = (place: number, fields: Partial<Confirmation>): void =>
    change({ confirmations: confirmations.map((one, index) => (index === place ? { ...one, ...fields } : one)) });
  const records = persons.map(({ record }) => record);
  const options = personChoices(records);
  const find = personFinder(records);
  const choose = (place: number, value: string | null): void => {
    // What was chosen may be a written name, which is nobody's id.
    const chosen = records.find(({ id }) => id === value);
    replace(place, { personId: chosen?.id ?? null, name: chosen?.name ?? value ?? '' });
  };
  return (
    <>
      {confirmations.map((one, place) => {
        const person = find(one.personId, one.name);
        // A name that is nobody's, or that several have, stands as it was written.
        const written = person === null && one.name !== '' ? [{ value: one.name, label: one.name }] : [];
        return (
          // A confirmation has no identity of its own; its place in the list is it.
          <div key={place} className="grid grid-cols-1 gap-2 @min-[32rem]/entry:grid-cols-[1fr_1fr_1fr_auto]">
            <Combobox
              label="Confirmed by"
              value={person?.id ?? written[0]?.value ?? null}
              options={[...written, ...options]}
              onValueChange={(next) => choose(place, next)}
              onCreate={(name) => replace(place, { personId: null, name })}
            />
            <DateField
              label="On"
              today={today}
              max={today}
              parseWords={parseWords}
              value={one.confirmedOn}
              error={errors[`confirmations.${place}.confirmedOn`]}
              onValueChange={(date) => replace(place, { confirmedOn: date ?? today })}
            />
            <TextField
              label="How"
              placeholder="In the review, by mail…"
              value={one.how}
              error={errors[`confirmations.${place}.how`]}
              onValueChange={(how) => replace(place, { how })}
            />
            <IconButton
              icon={Trash2}
              label={`Remove confirmation ${place + 1}`}
              className="self-end"
              onClick={() => change({ confirmations: confirmations.filter((_, index) => index !== place) })}
            />
          </div>
        );
      })}
      <Button
        variant="ghost"
        icon={Plus}
        className="-ml-3 self-start"
        onClick={() =>
          change({ confirmations: [...confirmations, { personId: null, name: '', confirmedOn: today, how: '' }] })
        }
      >
        Add a confirmation
      </Button>
    </>
  );
}
