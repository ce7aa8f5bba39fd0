import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import type { ParsedCapture } from '../../../shared/capture/parse-capture.ts';
import { dayInWords } from '../../../shared/today/day-in-words.ts';
import { useFindDates } from '../../hooks/find-dates.ts';
import { useToday } from '../../hooks/use-today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Popover } from '../../ui/popover.tsx';
import type { CaptureState } from './capture-state.ts';
import { ignoring } from './capture-state.ts';
import { ChipButton } from './chip-button.tsx';

interface DateChipProps {
  state: CaptureState;
  parsed: ParsedCapture;
  onChange: (state: CaptureState) => void;
  onKeyDown: (event: KeyboardEvent, remove: (() => void) | null) => void;
}

/** The day or range of the line. Opens two date fields; Delete makes it today again and leaves the words as prose. */
export function DateChip({ state, parsed, onChange, onKeyDown }: DateChipProps) {
  const today = useToday();
  const findDates = useFindDates(true);
  const [open, setOpen] = useState(false);
  const { occurredOn, occurredUntil, dateSpan } = parsed;
  const { corrections } = state;
  const set = (from: LocalDate, until: LocalDate | null): void => {
    const last = until !== null && until > from ? until : null;
    onChange({ ...state, corrections: { ...corrections, when: { from, until: last } } });
  };
  const toToday = (): void => {
    const plain = { ...state, corrections: { ...corrections, when: null } };
    onChange(dateSpan && corrections.when === null ? ignoring(plain, dateSpan) : plain);
  };
  const removable = corrections.when !== null || dateSpan !== null;
  const parseWords = (text: string): LocalDate | null => findDates?.(text, today)[0]?.from ?? null;
  const words =
    dayInWords(occurredOn, today) + (occurredUntil === null ? '' : ` – ${dayInWords(occurredUntil, today)}`);
  return (
    <Popover
      label="Correct the date"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <ChipButton what="date" onKeyDown={(event) => onKeyDown(event, removable ? toToday : null)}>
          {words}
        </ChipButton>
      }
    >
      <div className="flex w-60 flex-col gap-3">
        <DateField
          label="Day"
          today={today}
          max={today}
          parseWords={parseWords}
          value={occurredOn}
          onValueChange={(date) => set(date ?? today, occurredUntil)}
        />
        <DateField
          label="Last day, for a range"
          today={today}
          max={today}
          min={occurredOn}
          parseWords={parseWords}
          value={occurredUntil}
          onValueChange={(date) => set(occurredOn, date)}
        />
      </div>
    </Popover>
  );
}
