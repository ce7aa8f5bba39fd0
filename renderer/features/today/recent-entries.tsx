import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { metricLine } from '../../../shared/record/impact-metric.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import type { Stored } from '../../hooks/use-records.ts';

const secondFact = ({ record }: Stored<'entry'>): string => {
  const metric = record.metrics[0];
  if (metric) return metricLine(metric);
  return record.kind === 'achievement' ? '' : record.kind;
};

/** The newest entries, one quiet line each. */
export function RecentEntries({ entries, today }: { entries: readonly Stored<'entry'>[]; today: LocalDate }) {
  return (
    <ul className="-mx-2 flex flex-col">
      {entries.map((stored) => (
        <li key={stored.record.id}>
          <a
            href={`#/journal/${stored.record.id}`}
            draggable={false}
            className="focus-inside flex min-h-row items-center gap-3 rounded-6 px-2 hover:bg-hover"
          >
            <span className="min-w-0 flex-1 truncate">{stored.record.title}</span>
            <span className="max-w-1/3 shrink-0 truncate text-12 text-text-2">{secondFact(stored)}</span>
            <span className="w-20 shrink-0 text-right text-12 text-text-3" title={exactDay(stored.record.occurredOn)}>
              {dayInWords(stored.record.occurredOn, today)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
