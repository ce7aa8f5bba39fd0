import type { Cadence } from '../../../../shared/meetings/cadence.ts';
import { rhythmInWords } from '../../../../shared/meetings/when-in-words.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { useCadenceActions } from '../../../hooks/use-cadence-actions.ts';
import { useCadences } from '../../../hooks/use-growth-records.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { CadenceForm } from './cadence-form.tsx';
import { rhythmOptions } from './meeting-words.ts';

/** How often one meets a person. Choosing a rhythm begins it; when exactly stands below. */
export function CadenceSection({ person }: { person: Person }) {
  const cadences = useCadences();
  const actions = useCadenceActions();
  if (!cadences) return <Skeleton lines={1} />;
  const stored = cadences.find(({ record }) => record.personIds.length === 1 && record.personIds[0] === person.id);
  const choose = (rhythm: Cadence['rhythm'] | 'none'): void => {
    if (rhythm === 'none') void (stored && actions.end(stored, person));
    else if (stored) void actions.changeRhythm(stored, rhythm);
    else void actions.begin(person, rhythm);
  };
  return (
    <div role="group" aria-label="How often we meet" className="@container flex flex-col gap-2">
      <SelectField
        label="How often"
        className="max-w-52"
        options={rhythmOptions}
        value={stored?.record.rhythm ?? 'none'}
        onValueChange={choose}
      />
      {stored && (
        <details className="group/when">
          <summary className="rounded-6 text-12 text-text-2">
            {rhythmInWords(stored.record)}, {stored.record.minutes} min
          </summary>
          <CadenceForm key={stored.record.id} id={stored.record.id} />
        </details>
      )}
    </div>
  );
}
