import { dayOfNumber } from '../../../shared/metrics/day-number.ts';
import { mendCsvLine } from '../../../shared/metrics/mend-csv-line.ts';
import type { Metric } from '../../../shared/metrics/metric.ts';
import type { ReadingImport } from '../../../shared/metrics/plan-reading-import.ts';
import { twoReadings } from '../../../shared/metrics/read-date.ts';
import { exactDay } from '../../../shared/today/day-in-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CsvFresh } from './csv-fresh.tsx';
import { CsvProblems } from './csv-problems.tsx';
import { planFacts } from './plan-facts.ts';
import type { CsvSource } from './use-reading-import.ts';

interface CsvPreviewStepProps {
  metric: Metric;
  source: CsvSource;
  plan: ReadingImport;
  onChange: (fields: Partial<CsvSource>) => void;
}

/** What an import would do, line by line, before it is done; what is in doubt is asked, what is wrong can be mended in its place. */
export function CsvPreviewStep({ metric, source, plan, onChange }: CsvPreviewStepProps) {
  const inDoubt = plan.inDoubt === null ? null : twoReadings(plan.inDoubt);
  const counted = plan.dayNumber === null ? null : dayOfNumber(plan.dayNumber);
  return (
    <div className="flex flex-col gap-5">
      <ul aria-label="What the file holds" aria-live="polite" className="flex flex-col gap-1 leading-reading">
        {planFacts(plan, metric).map((fact) => (
          <li key={fact} className="first:font-semibold">
            {fact}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <TextField
          label="Unit where a line has none"
          className="w-44"
          value={source.unit}
          onValueChange={(unit) => onChange({ unit })}
        />
        {inDoubt && (
          <div className="flex flex-col gap-1">
            <span className="text-12 text-text-2">{plan.inDoubt} means</span>
            <SegmentedControl
              label={`${plan.inDoubt} means`}
              segments={[
                { value: 'day-first', label: exactDay(inDoubt.dayFirst) },
                { value: 'month-first', label: exactDay(inDoubt.monthFirst) },
              ]}
              value={source.slashes === 'ask' ? null : source.slashes}
              onValueChange={(slashes) => onChange({ slashes })}
            />
          </div>
        )}
        {counted !== null && (
          <Checkbox
            className="min-h-control"
            label={`${plan.dayNumber} is a spreadsheet’s number for ${exactDay(counted)}`}
            checked={source.dayNumbers}
            onCheckedChange={(dayNumbers) => onChange({ dayNumbers })}
          />
        )}
      </div>
      <CsvProblems
        problems={plan.problems}
        onMend={(problem, text) => onChange({ csv: mendCsvLine(source.csv, problem, text) })}
      />
      <CsvFresh fresh={plan.fresh} />
    </div>
  );
}
