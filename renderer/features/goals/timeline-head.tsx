import { ChevronLeft, ChevronRight, Table2 } from 'lucide-react';
import type { Month } from '../../../shared/dates/month.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { monthExactly } from './timeline-window.ts';

interface TimelineHeadProps {
  months: readonly Month[];
  /** Goals that do not touch these months. */
  outside: number;
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  onShift: (months: number) => void;
  onToday: () => void;
}

const QUARTER = 3;

/** Which months are shown, the ways to others, and the table behind the bars. */
export function TimelineHead({ months, outside, asTable, onTable, onShift, onToday }: TimelineHeadProps) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2">
      <IconButton icon={ChevronLeft} label="Three months earlier" onClick={() => onShift(-QUARTER)} />
      <IconButton icon={ChevronRight} label="Three months later" onClick={() => onShift(QUARTER)} />
      <p className="font-semibold" aria-live="polite">
        {monthExactly(months[0] ?? '')} – {monthExactly(months.at(-1) ?? '')}
      </p>
      {outside > 0 && <p className="text-12 text-text-3">{outside} outside of these months</p>}
      <span className="ml-auto flex gap-2">
        <Button variant="ghost" onClick={onToday}>
          Around today
        </Button>
        <Button variant="ghost" icon={Table2} aria-pressed={asTable} onClick={() => onTable(!asTable)}>
          {asTable ? 'As bars' : 'As a table'}
        </Button>
      </span>
    </div>
  );
}
