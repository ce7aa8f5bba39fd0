import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Cadence } from '../../../../shared/meetings/cadence.ts';
import { slotInWords } from '../../../../shared/meetings/when-in-words.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { useCadenceActions } from '../../../hooks/use-cadence-actions.ts';
import { useCadences } from '../../../hooks/use-growth-records.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { CadenceForm } from './cadence-form.tsx';
import { rhythmOptions } from './meeting-words.ts';

/** How often one meets a person. Choosing a rhythm begins it; when exactly stands below. */
export function CadenceSection({ person }: { person: Person }) {
  const cadences = useCadences();
  const actions = useCadenceActions();
  const [open, setOpen] = useState(false);
  if (!cadences) return <Skeleton lines={1} />;
  const stored = cadences.find(({ record }) => record.personIds.length === 1 && record.personIds[0] === person.id);
  const choose = (rhythm: Cadence['rhythm'] | 'none'): void => {
    if (rhythm === 'none') void (stored && actions.end(stored, person));
    else if (stored) void actions.changeRhythm(stored, rhythm);
    else void actions.begin(person, rhythm);
  };
  return (
    <div role="group" aria-label="How often we meet" className="@container flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label="How often"
          className="w-52"
          options={rhythmOptions}
          value={stored?.record.rhythm ?? 'none'}
          onValueChange={choose}
        />
        {stored && (
          <Button
            variant="ghost"
            icon={open ? ChevronDown : ChevronRight}
            aria-expanded={open}
            className="max-w-full whitespace-normal"
            onClick={() => setOpen(!open)}
          >
            {slotInWords(stored.record)}, {stored.record.minutes} min
          </Button>
        )}
      </div>
      {stored && open && <CadenceForm key={stored.record.id} id={stored.record.id} />}
    </div>
  );
}
