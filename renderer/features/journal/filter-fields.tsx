import { addDays } from '../../../shared/dates/local-date.ts';
import type { EntryKind } from '../../../shared/record/entry.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useProjects } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { JournalFilter } from './journal-filter.ts';
import { kindOptions } from './journal-words.ts';

interface FilterFieldsProps {
  filter: JournalFilter;
  onChange: (parts: Partial<JournalFilter>) => void;
  onClear: () => void;
}

/** All the ways to narrow the journal. */
export function FilterFields({ filter, onChange, onClear }: FilterFieldsProps) {
  const today = useToday();
  const { criteria } = useLadder();
  const projects = useProjects() ?? [];
  const lately = [30, 90, 365].map((days) => ({ days, from: addDays(today, -days) }));
  return (
    <div className="flex w-88 flex-col gap-3">
      <SelectField
        label="Kind"
        placeholder="Every kind"
        value={filter.kind ?? ''}
        options={[{ value: '', label: 'Every kind' }, ...kindOptions]}
        onValueChange={(kind: EntryKind | '') => onChange({ kind: kind === '' ? null : kind })}
      />
      <Combobox
        label="Project"
        placeholder="Every project"
        value={filter.projectId}
        options={projects.map(({ record }) => ({ value: record.id, label: record.name }))}
        onValueChange={(projectId) => onChange({ projectId })}
      />
      <SelectField
        label="Evidence for"
        placeholder="Whatever it shows"
        value={filter.criterionId ?? ''}
        options={[
          { value: '', label: 'Whatever it shows' },
          ...criteria.map(({ id, short }) => ({ value: id, label: short })),
        ]}
        onValueChange={(id) => onChange({ criterionId: id === '' ? null : id })}
      />
      <div className="grid grid-cols-2 gap-2">
        <DateField label="From" today={today} value={filter.from} onValueChange={(from) => onChange({ from })} />
        <DateField label="To" today={today} value={filter.to} onValueChange={(to) => onChange({ to })} />
      </div>
      <div className="flex gap-1">
        {lately.map(({ days, from }) => (
          <Button
            key={days}
            variant="ghost"
            aria-pressed={filter.from === from && filter.to === null}
            onClick={() => onChange({ from, to: null })}
          >
            {days === 365 ? 'A year' : `${days} days`}
          </Button>
        ))}
      </div>
      <Checkbox
        label="Only what is still open"
        checked={filter.openOnly}
        onCheckedChange={(openOnly) => onChange({ openOnly })}
      />
      <Button onClick={onClear}>Show everything</Button>
    </div>
  );
}
