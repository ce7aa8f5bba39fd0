import { CalendarDays } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { classNames } from './class-names.ts';
import { readDateText, toNoon } from './date-text.ts';
import { Field } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { inputClass } from './input-class.ts';
import { Popover } from './popover.tsx';

const Calendar = lazy(() => import('./calendar.tsx').then((module) => ({ default: module.Calendar })));

export interface DateFieldProps extends FieldProps {
  value: LocalDate | null;
  onValueChange: (date: LocalDate | null) => void;
  today: LocalDate;
  /** Understands words ("yesterday", "3 Nov"); null for what it does not know. */
  parseWords?: ((text: string) => LocalDate | null) | undefined;
  min?: LocalDate | undefined;
  max?: LocalDate | undefined;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
}

const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });

/** A day, typed or chosen. It is read when the field is left or on Enter; what is not understood stays visible with words, and the value stays. */
export function DateField(props: DateFieldProps) {
  const { value, onValueChange, today, parseWords, min, max, onBlur, disabled, error, label, ...field } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [misread, setMisread] = useState(false);
  const outside = (date: LocalDate) => (min !== undefined && date < min) || (max !== undefined && date > max);

  const commit = () => {
    if (typed === null) return;
    const reading = readDateText(typed, parseWords);
    if (reading.kind === 'unknown' || (reading.kind === 'date' && outside(reading.date))) {
      setMisread(true);
      return;
    }
    setTyped(null);
    const date = reading.kind === 'date' ? reading.date : null;
    if (date !== value) onValueChange(date);
  };
  const choose = (date: LocalDate) => {
    setOpen(false);
    setMisread(false);
    setTyped(null);
    onValueChange(date);
  };
  const range = [min && `from ${min}`, max && `until ${max}`].filter(Boolean).join(' ');
  const ownError = misread ? `This is not a day ${range || 'of the calendar'}. Write it as ${today}.` : null;
  return (
    <Field {...field} label={label} error={error ?? ownError}>
      {(control) => (
        <div className="relative flex items-center">
          <input
            type="text"
            autoComplete="off"
            id={control.id}
            aria-describedby={control.describedBy}
            aria-invalid={control.invalid}
            disabled={disabled}
            placeholder={parseWords ? `${today} or “yesterday”` : today}
            value={typed ?? value ?? ''}
            className={classNames(inputClass, 'pr-18')}
            onChange={(event) => {
              setMisread(false);
              setTyped(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit();
              if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
            }}
            onBlur={() => {
              commit();
              onBlur?.();
            }}
          />
          <div className="absolute right-0.5 flex items-center gap-1">
            {value !== null && typed === null && (
              <span className="text-12 text-text-3">{weekdayFormat.format(toNoon(value))}</span>
            )}
            <Popover
              label={`Calendar for ${label}`}
              align="end"
              open={open}
              onOpenChange={setOpen}
              trigger={
                <IconButton
                  icon={CalendarDays}
                  label={`Open calendar for ${label}`}
                  disabled={disabled}
                  className="size-6.5"
                />
              }
            >
              <Suspense fallback={<div className="h-72 w-56" />}>
                <Calendar value={value} today={today} min={min} max={max} onSelect={choose} />
              </Suspense>
            </Popover>
          </div>
        </div>
      )}
    </Field>
  );
}
