import { ChevronLeft, ChevronRight } from 'lucide-react';
import { DayPicker } from 'react-day-picker';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { fromLocalDay, toNoon } from './date-text.ts';
import { Icon } from './icon.tsx';

export interface CalendarProps {
  value: LocalDate | null;
  today: LocalDate;
  onSelect: (date: LocalDate) => void;
  /** Days outside of these cannot be chosen. */
  min?: LocalDate | undefined;
  max?: LocalDate | undefined;
}

const navButton =
  'flex size-7 items-center justify-center rounded-6 text-text-2 hover:bg-hover hover:text-text aria-disabled:opacity-50';

const classes = {
  months: 'relative',
  month_caption: 'flex h-7 items-center px-2 font-medium',
  nav: 'absolute top-0 right-0 flex gap-1',
  button_previous: navButton,
  button_next: navButton,
  month_grid: 'mt-2 border-collapse',
  weekday: 'size-8 text-12 font-normal text-text-3',
  day: 'p-0 text-center',
  day_button: 'size-8 rounded-6 hover:bg-hover disabled:text-text-3 disabled:line-through',
  today: '*:font-semibold *:underline *:underline-offset-4',
  selected: '*:bg-accent *:text-on-accent *:hover:bg-accent',
  outside: 'text-text-3',
};

const dayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** The spoken name holds the number as it is seen ("26", not "26th"), so that speech control finds it. */
const labels = { labelDayButton: (day: Date) => dayName.format(day) };

/** One month to choose a day from, by arrows as in any calendar. Weeks start on Monday. */
export function Calendar({ value, today, onSelect, min, max }: CalendarProps) {
  const disabled = [...(min ? [{ before: toNoon(min) }] : []), ...(max ? [{ after: toNoon(max) }] : [])];
  return (
    <DayPicker
      mode="single"
      // The calendar opens because it was asked for, so the focus belongs into it (the day picker's own prop, not the HTML attribute).

      autoFocus
      showOutsideDays
      weekStartsOn={1}
      today={toNoon(today)}
      defaultMonth={toNoon(value ?? today)}
      selected={value ? toNoon(value) : undefined}
      disabled={disabled}
      classNames={classes}
      labels={labels}
      components={{ Chevron: ({ orientation }) => <Icon icon={orientation === 'left' ? ChevronLeft : ChevronRight} /> }}
      onDayClick={(day) => onSelect(fromLocalDay(day))}
    />
  );
}
