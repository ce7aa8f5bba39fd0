import { memo } from 'react';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import type { Entry } from '../../shared/record/entry.ts';
import { metricLine } from '../../shared/record/impact-metric.ts';
import { dayInWords, exactDay } from '../../shared/today/day-in-words.ts';

const secondFact = (entry: Entry): string => {
  const metric = entry.metrics[0];
  if (metric) return metricLine(metric);
  return entry.kind === 'achievement' ? '' : entry.kind;
};

interface EntryLinesProps {
  entries: readonly Entry[];
  today: LocalDate;
}

/** Entries as quiet lines, each leading to the journal: title, figure or kind, day. For lists of at most a few dozen. */
export const EntryLines = memo(function EntryLines({ entries, today }: EntryLinesProps) {
  return (
    <ul className="-mx-2 flex flex-col">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a
            href={`#/journal/${entry.id}`}
            draggable={false}
            className="focus-inside flex min-h-row cursor-default items-center gap-3 rounded-6 px-2 hover:bg-hover"
          >
            <span className="min-w-0 flex-1 truncate">{entry.title}</span>
            <span className="max-w-1/3 shrink-0 truncate text-12 text-text-2">{secondFact(entry)}</span>
            <span className="w-20 shrink-0 text-right text-12 text-text-3" title={exactDay(entry.occurredOn)}>
              {dayInWords(entry.occurredOn, today)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
});
