import { Trash2 } from 'lucide-react';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AwayPeriods } from './away-periods.tsx';
import { PersonField } from './person-field.tsx';

interface PositionFormProps {
  id: string;
  persons: readonly Stored<'person'>[];
  onDelete: () => void;
}

const lines = [
  { field: 'title', label: 'Title' },
  { field: 'employer', label: 'Employer' },
  { field: 'level', label: 'Level' },
  { field: 'team', label: 'Team' },
] as const;

/** One position with its time away. */
export function PositionForm({ id, persons, onDelete }: PositionFormProps) {
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const today = useToday();
  const form = useRecordForm('position', id, null);
  if (!form) return <Skeleton lines={4} />;
  const { value, change, save, errors, state, discard } = form;
  const onBlur = () => void save();
  const name = [value.title, value.employer].filter(Boolean).join(', ') || 'position';
  return (
    <div role="group" aria-label={name} className="flex flex-col gap-3">
      <div className="grid gap-3 @min-[30rem]:grid-cols-2">
        {lines.map(({ field, label }) => (
          <TextField
            key={field}
            label={label}
            value={value[field]}
            error={errors[field]}
            onValueChange={(text) => change({ [field]: text })}
            onBlur={onBlur}
          />
        ))}
        <DateField
          label="From"
          today={today}
          value={value.from}
          onValueChange={(from) => {
            if (from) change({ from });
          }}
          onBlur={onBlur}
        />
        <DateField
          label="To"
          hint="Empty while you hold it."
          today={today}
          min={value.from}
          value={value.to}
          onValueChange={(to) => change({ to })}
          onBlur={onBlur}
        />
        <PersonField
          label="Manager"
          persons={persons}
          value={value.managerId}
          onValueChange={(managerId) => change({ managerId })}
          onBlur={onBlur}
        />
      </div>
      <TextArea
        label="Context"
        rows={2}
        placeholder="The system, its scale, the team around it"
        value={value.context}
        onValueChange={(context) => change({ context })}
        onBlur={onBlur}
      />
      <AwayPeriods away={value.away} onChange={(away) => change({ away })} onBlur={onBlur} />
      <div className="flex items-center justify-between gap-2">
        <SaveLine
          state={state}
          zone={zone}
          onDiscard={() => void discard()}
          onHistory={() => showHistory('position', id)}
        />
        <IconButton icon={Trash2} label={`Move ${name} to bin`} onClick={onDelete} />
      </div>
    </div>
  );
}
