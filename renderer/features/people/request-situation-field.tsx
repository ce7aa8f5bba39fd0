import { useMemo, useState } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { RequestSituation } from '../../../shared/feedback/request-situation.ts';
import { situationOfEntry } from '../../../shared/feedback/request-situation.ts';
import { createNameMask } from '../../../shared/packet/name-mask.ts';
import { exactDate } from '../../../shared/packet/exact-date.ts';
import type { Person } from '../../../shared/record/person.ts';
import { useAllPersons } from '../../hooks/use-all-persons.ts';
import { everyEntry, useEntriesOfPerson, useEntryList } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

const RECENT = 200;

/** Situations that the person may hear of: entries they may read, those that name them first. */
function useSituations(person: Person): ReadonlyMap<string, RequestSituation> {
  const [naming, recent, persons] = [useEntriesOfPerson(person.id), useEntryList(everyEntry, RECENT), useAllPersons()];
  return useMemo(() => {
    const names = createNameMask((persons ?? []).filter(({ id }) => id !== person.id));
    const entries = new Map([...(naming ?? []), ...(recent ?? [])].map(({ record }) => [record.id, record]));
    return new Map(
      [...entries].flatMap(([id, entry]) => {
        const situation = situationOfEntry(entry, person.id, names);
        return situation === null ? [] : [[id, situation] as const];
      }),
    );
  }, [naming, recent, persons, person.id]);
}

interface RequestSituationFieldProps {
  person: Person;
  onChange: (situation: RequestSituation | null) => void;
}

/** The one situation that is asked about: from the journal, or in words of one's own. */
export function RequestSituationField({ person, onChange }: RequestSituationFieldProps) {
  const today = useToday();
  const situations = useSituations(person);
  const [entryId, setEntryId] = useState<string | null>(null);
  const [what, setWhat] = useState('');
  const [on, setOn] = useState<LocalDate>(today);
  const describe = (words: string, day: LocalDate): void => {
    setWhat(words);
    setOn(day);
    onChange(words.trim() === '' ? null : { what: words, when: exactDate(day) });
  };
  const choose = (id: string | null): void => {
    setEntryId(id);
    onChange(id === null ? null : (situations.get(id) ?? null));
  };
  return (
    <>
      <Combobox
        label="A situation from your journal"
        hint={`Only what ${person.name} may read.`}
        options={[...situations].map(([value, situation]) => ({ value, label: situation.what, hint: situation.when }))}
        value={entryId}
        onValueChange={choose}
        placeholder="Which one?"
        emptyText="Nothing that they may read fits."
      />
      {entryId === null && (
        <div className="grid grid-cols-[minmax(0,1fr)_9.5rem] gap-2">
          <TextField label="Or in your own words" value={what} onValueChange={(words) => describe(words, on)} />
          <DateField label="When" today={today} value={on} onValueChange={(day) => describe(what, day ?? today)} />
        </div>
      )}
    </>
  );
}
