import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { MonthCell } from './month-cell.tsx';
import type { MonthLevel } from './month-cell.tsx';

export interface RibbonMonth {
  /** `YYYY-MM`. */
  month: string;
  level: MonthLevel;
  /** The whole fact in words: `March 2026: 2 entries, one confirmed`. */
  label: string;
}

export interface MonthsRibbonProps {
  /** What the months are about: the criterion. */
  label: string;
  months: readonly RibbonMonth[];
  selectedMonth?: string | null | undefined;
  /** Makes every month a button; arrow keys move between them, one tab stop for the ribbon. */
  onSelectMonth?: ((month: string) => void) | undefined;
}

/** Months in a row: how much dated evidence each holds, as the height of a fill. Without `onSelectMonth`, a picture with a table behind it. */
export function MonthsRibbon({ label, months, selectedMonth, onSelectMonth }: MonthsRibbonProps) {
  const last = months.at(-1)?.month;
  const [stop, setStop] = useState<string | null>(null);
  const known = months.some(({ month }) => month === stop);
  const tabStop = known ? stop : (selectedMonth ?? last);

  if (!onSelectMonth) {
    return (
      <div className="inline-flex">
        <div aria-hidden className="inline-flex">
          {months.map(({ month, level }) => (
            <span key={month} className="flex size-6 items-center justify-center">
              <MonthCell level={level} />
            </span>
          ))}
        </div>
        <table className="sr-only">
          <caption>{label}</caption>
          <tbody>
            {months.map(({ month, label: fact }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{fact}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const index = months.findIndex(({ month }) => month === tabStop);
    const steps: Record<string, number> = {
      ArrowLeft: index - 1,
      ArrowRight: index + 1,
      Home: 0,
      End: months.length - 1,
    };
    const next = months[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    setStop(next.month);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-month="${next.month}"]`)?.focus();
  };
  return (
    <fieldset className="inline-flex">
      <legend className="sr-only">{label}</legend>
      {months.map(({ month, level, label: fact }) => (
        <button
          key={month}
          type="button"
          data-month={month}
          aria-label={fact}
          aria-pressed={month === selectedMonth}
          tabIndex={month === tabStop ? 0 : -1}
          title={fact}
          className={classNames(
            'flex size-6 shrink-0 items-center justify-center rounded-6',
            month === selectedMonth ? 'bg-selected' : 'hover:bg-hover',
          )}
          onKeyDown={onKeyDown}
          onFocus={() => setStop(month)}
          onClick={() => {
            setStop(month);
            onSelectMonth(month);
          }}
        >
          <MonthCell level={level} />
        </button>
      ))}
    </fieldset>
  );
}
