import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { createLedgerLine } from '../../../shared/people/ledger-line.ts';
import type { Person } from '../../../shared/record/person.ts';
import { useServices } from '../../hooks/services.ts';
import { usePersonChoices } from '../../hooks/use-person-choices.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import { useToday } from '../../hooks/use-today.ts';
import { AudienceField } from '../../ui/audience-field.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface LedgerLineFormProps {
  id: string;
  person: Person;
  isNew: boolean;
  onClose: () => void;
}

const texts = [
  { field: 'from', label: 'Where they stood', hint: undefined },
  { field: 'to', label: 'What you work towards', hint: undefined },
  { field: 'canDoNow', label: 'What they can do now', hint: 'What somebody else could see, rather than praise.' },
] as const;

/** One line of the mentoring ledger. Every field saves by itself. */
export function LedgerLineForm({ id, person, isNew, onClose }: LedgerLineFormProps) {
  const { now, zone } = useServices();
  const today = useToday();
  const choices = usePersonChoices();
  const { remove } = useRecordActions();
  const frame = useRef<HTMLDivElement>(null);
  const blank = useMemo(
    () => (isNew ? createLedgerLine({ menteeId: person.id, startedOn: today }, { id, now: now() }) : null),
    [isNew, person.id, today, id, now],
  );
  const form = useRecordForm('mentoring', id, blank, `new:${person.id}`);
  const loaded = form !== null;
  useEffect(() => {
    if (loaded && isNew) frame.current?.querySelector('textarea')?.focus();
  }, [loaded, isNew]);
  if (!form) return <Skeleton lines={3} />;
  const { value, change, save, errors, state, stored, discard } = form;
  const onBlur = (): void => void save();
  return (
    <div ref={frame} role="group" aria-label={`Mentoring of ${person.name}`} className="flex flex-col gap-3">
      {texts.map(({ field, label, hint }) => (
        <TextArea
          key={field}
          label={label}
          hint={hint}
          rows={2}
          value={value[field]}
          onValueChange={(text) => change({ [field]: text })}
          onBlur={onBlur}
        />
      ))}
      <div className="grid gap-3 @min-[30rem]:grid-cols-3">
        <DateField
          label="Since"
          today={today}
          max={today}
          value={value.startedOn}
          onValueChange={(startedOn) => startedOn && change({ startedOn })}
          onBlur={onBlur}
        />
        <DateField
          label="Ended on"
          hint="Empty while it goes on."
          today={today}
          value={value.endedOn}
          error={errors['endedOn']}
          onValueChange={(endedOn) => change({ endedOn })}
          onBlur={onBlur}
        />
        <AudienceField
          label="Who may read it"
          value={value.audience}
          onValueChange={(audience) => change({ audience })}
          persons={choices}
          onBlur={onBlur}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SaveLine state={state} zone={zone} onDiscard={() => void discard()} />
        <span className="flex-1" />
        {stored && (
          <IconButton
            icon={Trash2}
            label="Move this line to bin"
            onClick={() => void remove('mentoring', stored).then(onClose)}
          />
        )}
        <Button onClick={() => void save().then(onClose)}>Done</Button>
      </div>
    </div>
  );
}
