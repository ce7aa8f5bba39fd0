import { Plus, Trash2 } from 'lucide-react';
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

/** Who else stands behind it, since when, and how one knows. A name that is in the record points to its person. */
export function ConfirmationFields({ confirmations, errors, change }: ConfirmationFieldsProps) {
  const today = useToday();
  const parseWords = useDateWords();
  const persons = usePersons() ?? [];
  const replace = (place: number, fields: Partial<Confirmation>): void =>
    change({ confirmations: confirmations.map((one, index) => (index === place ? { ...one, ...fields } : one)) });
  const nameOf = (one: Confirmation): string =>
    persons.find(({ record }) => record.id === one.personId)?.record.name ?? one.name;
  const options = persons.map(({ record }) => ({ value: record.name, label: record.name }));
  const named = (place: number, name: string | null): void => {
    const person = persons.find(({ record }) => record.name === name);
    replace(place, { name: name ?? '', personId: person?.record.id ?? null });
  };
  return (
    <>
      {confirmations.map((one, place) => {
        const name = nameOf(one);
        const known = options.some(({ value }) => value === name);
        return (
          // A confirmation has no identity of its own; its place in the list is it.
          <div key={place} className="grid grid-cols-1 gap-2 @min-[32rem]/entry:grid-cols-[1fr_1fr_1fr_auto]">
            <Combobox
              label="Confirmed by"
              value={name === '' ? null : name}
              options={known || name === '' ? options : [{ value: name, label: name }, ...options]}
              onValueChange={(next) => named(place, next)}
              onCreate={(next) => named(place, next)}
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
