import { FileInput } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { readingDue } from '../../../shared/metrics/reading-due.ts';
import { useReadingsOf } from '../../hooks/use-growth-records.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AddReading } from './add-reading.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { MetricChart } from './metric-chart.tsx';
import { dueWords, isDue } from './metric-words.ts';
import { ReadingList } from './reading-list.tsx';
import { useReadingImport } from './use-reading-import.ts';

/** What a metric stood at: the line, a place to write the next reading down, and all readings so far. */
export function MetricReadings({ metric }: { metric: Metric }) {
  const today = useToday();
  const stored = useReadingsOf(metric.id);
  const readingImport = useReadingImport(metric);
  const [importing, setImporting] = useState(false);
  const readings = useMemo(() => stored?.map(({ record }) => record), [stored]);
  if (!stored || !readings) return <Skeleton lines={4} />;
  const due = readingDue(metric, readings, today);
  return (
    <>
      <MetricChart metric={metric} readings={readings} />
      <Section
        title="Readings"
        action={
          <span className="flex items-center gap-2">
            {isDue(due) && due.last && <span className="text-12 text-text-2">{dueWords(due, metric.cadence)}</span>}
            <Button variant="ghost" icon={FileInput} className="-mr-3" onClick={() => setImporting(true)}>
              From a file…
            </Button>
          </span>
        }
      >
        <AddReading metric={metric} last={due.last} />
        <ReadingList metric={metric} readings={stored} />
      </Section>
      {importing && <ImportDialog {...readingImport} metric={metric} onClose={() => setImporting(false)} />}
    </>
  );
}
