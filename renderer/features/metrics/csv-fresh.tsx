import { numberText } from '../../../shared/metrics/number-text.ts';
import type { CsvReading } from '../../../shared/metrics/readings-csv.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { Section } from '../../ui/section.tsx';

/** Enough to see whether days and values landed where they belong. */
const FEW = 5;

/** The first of the new readings as they would be written down, days in words so that a wrong month shows. */
export function CsvFresh({ fresh }: { fresh: readonly CsvReading[] }) {
  if (fresh.length === 0) return null;
  return (
    <Section title="To add">
      <table className="w-full border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Value</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {fresh.slice(0, FEW).map(({ line, on, value, unit, source, note }) => (
            <tr key={line} className="border-b border-border last:border-b-0">
              <td className="py-1.5 pr-4 whitespace-nowrap text-text-2">{exactDay(on)}</td>
              <td className="py-1.5 pr-4 whitespace-nowrap">
                {numberText(value)} {unit}
              </td>
              <td className="w-full max-w-0 truncate py-1.5 text-12 text-text-2">
                {[source, note].filter(Boolean).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fresh.length > FEW && <p className="text-12 text-text-2">And {fresh.length - FEW} more.</p>}
    </Section>
  );
}
