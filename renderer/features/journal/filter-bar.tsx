import { ListFilter } from 'lucide-react';
import type { RefObject } from 'react';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useLadder } from '../../hooks/use-ladder.ts';
import { useRecord } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FilterFields } from './filter-fields.tsx';
import type { JournalFilter } from './journal-filter.ts';

interface FilterBarProps {
  filter: JournalFilter;
  onChange: (parts: Partial<JournalFilter>) => void;
  onClear: () => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** Leaves the search for the list. */
  onLeaveSearch: () => void;
}

/** Search and filters in the toolbar; what is set shows as chips that take it away again. */
export function FilterBar({ filter, onChange, onClear, searchRef, onLeaveSearch }: FilterBarProps) {
  const today = useToday();
  const { criteria } = useLadder();
  const project = useRecord('project', filter.projectId);
  const chips: [words: string, parts: Partial<JournalFilter>][] = [];
  if (filter.kind) chips.push([filter.kind, { kind: null }]);
  if (filter.projectId) chips.push([project?.record.name ?? 'project', { projectId: null }]);
  if (filter.criterionId) {
    const criterion = criteria.find(({ id }) => id === filter.criterionId);
    chips.push([criterion?.short ?? filter.criterionId, { criterionId: null }]);
  }
  if (filter.from) chips.push([`since ${dayInWords(filter.from, today)}`, { from: null }]);
  if (filter.to) chips.push([`until ${dayInWords(filter.to, today)}`, { to: null }]);
  if (filter.openOnly) chips.push(['open', { openOnly: false }]);
  return (
    <>
      <TextField
        ref={searchRef}
        type="search"
        label="Search the journal"
        hideLabel
        placeholder="Search  /"
        className="w-44"
        value={filter.query}
        onValueChange={(query) => onChange({ query })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
          if (event.key === 'Escape') onChange({ query: '' });
          event.preventDefault();
          onLeaveSearch();
        }}
      />
      <Popover
        label="Filter the journal"
        trigger={
          <Button variant="ghost" icon={ListFilter}>
            Filter
          </Button>
        }
      >
        <FilterFields filter={filter} onChange={onChange} onClear={onClear} />
      </Popover>
      {chips.map(([words, parts]) => (
        <Chip key={words} onRemove={() => onChange(parts)} removeLabel={`Remove filter: ${words}`}>
          {words}
        </Chip>
      ))}
    </>
  );
}
