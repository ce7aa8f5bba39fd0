import type { Month } from '../../../shared/dates/month.ts';
import { lastDayOf } from '../../../shared/dates/month.ts';
import { classNames } from '../../ui/class-names.ts';
import { trackColumns } from './timeline-columns.ts';
import { monthName } from './timeline-window.ts';

/** Months are as wide as they are long, so that the bars beneath stand under their days. */
const daysOf = (month: Month): number => Number(lastDayOf(month).slice(8));

/** The months above the bars; a year is said where it begins. */
export function TimelineAxis({ months }: { months: readonly Month[] }) {
  return (
    <div aria-hidden className={classNames(trackColumns, 'shrink-0 border-b border-border px-3.5 text-12 text-text-3')}>
      <span />
      <div className="flex">
        {months.map((month, index) => (
          <span
            key={month}
            className="min-w-0 overflow-hidden border-l border-border py-1 pl-1"
            style={{ flex: `${daysOf(month)} 1 0` }}
          >
            {monthName(month)}
            <span className="block h-4">{index === 0 || month.endsWith('-01') ? month.slice(0, 4) : ''}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
