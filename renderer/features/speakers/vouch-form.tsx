import { Trash2 } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Criterion } from '../../../shared/ladder/ladder.ts';
import { createVouch } from '../../../shared/people/vouch.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordActions } from '../../hooks/use-record-actions.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Speakers } from '../../hooks/use-speakers.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface VouchFormProps {
  criterion: Criterion;
  personId: string;
  speakers: Speakers;
  takeFocus?: boolean;
  onClose: () => void;
}

const days = [
  { field: 'sawOn', label: 'Saw it on' },
  { field: 'askedOn', label: 'Asked on' },
  { field: 'agreedOn', label: 'Agreed on' },
] as const;

/** What one person could say about one criterion: saw it, asked, agreed. Every field saves by itself. */
export function VouchForm({ criterion, personId, speakers, takeFocus = false, onClose }: VouchFormProps) {
  const { ladder, now, newId, zone } = useServices();
  const today = useToday();
  const { remove } = useRecordActions();
  const frame = useRef<HTMLDivElement>(null);
  const criterionId = criterion.id;
  const known = speakers.vouches.find(
    ({ record }) => record.personId === personId && record.criterionId === criterionId && record.ladderId === ladder.id,
  );
  const knownId = known?.record.id ?? null;
  const freshId = useMemo(() => knownId ?? newId(), [knownId, newId]);
  const blank = useMemo(
    () => createVouch({ personId, ladderId: ladder.id, criterionId }, { id: freshId, now: now() }),
    [personId, ladder, criterionId, freshId, now],
  );
  const form = useRecordForm('vouch', freshId, known ? null : blank, `new:${criterionId}:${personId}`);
  const loaded = form !== null;
  useEffect(() => {
    if (loaded && takeFocus) frame.current?.querySelector('textarea')?.focus();
  }, [loaded, takeFocus]);
  if (!form) return <Skeleton lines={2} />;
  const { value, change, save, state, discard } = form;
  const onBlur = (): void => void save();
  const name = speakers.persons.find(({ id }) => id === personId)?.name ?? 'them';
  return (
    <div
      ref={frame}
      role="group"
      aria-label={`${name} on ${criterion.short}`}
      className="@container flex flex-col gap-3 pt-1"
    >
      <TextArea
        label={`What ${name} saw`}
        rows={2}
        value={value.saw}
        onValueChange={(saw) => change({ saw })}
        onBlur={onBlur}
      />
      <div className="grid gap-3 @min-[30rem]:grid-cols-3">
        {days.map(({ field, label }) => (
          <DateField
            key={field}
            label={label}
            today={today}
            max={today}
            value={value[field]}
            onValueChange={(day) => change({ [field]: day })}
            onBlur={onBlur}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SaveLine state={state} zone={zone} onDiscard={() => void discard()}>
          only me
        </SaveLine>
        <span className="flex-1" />
        {form.stored && (
          <IconButton
            icon={Trash2}
            label={`Forget what ${name} could say on ${criterion.short}`}
            onClick={() => form.stored && void remove('vouch', form.stored).then(onClose)}
          />
        )}
        <Button onClick={() => void save().then(onClose)}>Done</Button>
      </div>
    </div>
  );
}
