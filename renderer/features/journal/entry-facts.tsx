import type { Entry } from '../../../shared/record/entry.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import { useRecord, useRecordsById } from '../../hooks/use-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { FigureLine } from '../../ui/figure-line.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';

/** The result first, then one quiet line of properties. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const today = useToday();
  const project = useRecord('project', entry.projectId);
  const persons = useRecordsById('person', entry.personIds) ?? [];
  const figures = entry.metrics.filter(({ result }) => result !== '');
  const { occurredOn, occurredUntil } = entry;
  const exact = exactDay(occurredOn) + (occurredUntil === null ? '' : ` – ${exactDay(occurredUntil)}`);
  const day = dayInWords(occurredOn, today) + (occurredUntil === null ? '' : ` – ${dayInWords(occurredUntil, today)}`);
  return (
    <div className="flex flex-col gap-1">
      {figures.map(({ baseline, result, unit, source, basis }, place) => (
        <FigureLine
          key={place}
          look="detail"
          baseline={baseline === '' ? null : baseline}
          result={result}
          unit={unit}
          source={source}
          quality={source === '' ? null : basis}
        />
      ))}
      {entry.result !== '' && <p className="select-content max-w-reading text-15 leading-reading">{entry.result}</p>}
      <PropertyLine
        facts={[
          <time key="day" dateTime={occurredOn} title={exact}>
            {day}
          </time>,
          entry.kind === 'achievement' ? null : entry.kind,
          project?.record.name,
          entry.scope,
          persons.map(({ record }) => record.name).join(', '),
          entry.tags.map((tag) => `#${tag}`).join(' '),
          entry.open ? 'open' : null,
        ]}
      />
    </div>
  );
}
