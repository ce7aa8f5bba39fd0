import { useMemo, useState } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import type { ReadingImport } from '../../../shared/metrics/plan-reading-import.ts';
import { planReadingImport } from '../../../shared/metrics/plan-reading-import.ts';
import type { DateOptions } from '../../../shared/metrics/read-date.ts';
import { useMetricActions } from '../../hooks/use-metric-actions.ts';
import { useKnownReadings } from '../../hooks/use-readings.ts';
import { useToday } from '../../hooks/use-today.ts';

/** A table of readings as it was chosen or pasted, with what was mended in it and said about it. */
export interface CsvSource extends DateOptions {
  /** Where it came from, for the name of the import: `dashboard.csv`. */
  name: string;
  csv: string;
  unit: string;
}

export interface ReadingImportState {
  source: CsvSource | null;
  /** What importing it would do now; `null` while there is nothing to import. */
  plan: ReadingImport | null;
  begin: (name: string, csv: string) => void;
  change: (fields: Partial<CsvSource>) => void;
  /** Goes back to the choice of a file. */
  drop: () => void;
  /** Adds what is new; answers whether it is saved. */
  add: () => Promise<boolean>;
}

/** The import of readings that is under way. It lives beside the dialog, so that closing it throws nothing away. */
export function useReadingImport(metric: Metric): ReadingImportState {
  const today = useToday();
  const known = useKnownReadings(metric.id);
  const { importReadings } = useMetricActions();
  const [source, setSource] = useState<CsvSource | null>(null);
  const plan = useMemo(() => {
    if (!source || !known) return null;
    const { csv, slashes, dayNumbers, unit } = source;
    return planReadingImport(csv, { metric, known, today, slashes, dayNumbers, unit: unit.trim() });
  }, [source, known, metric, today]);
  return {
    source,
    plan,
    begin: (name, csv) => setSource({ name, csv, slashes: 'ask', dayNumbers: false, unit: metric.unit }),
    change: (fields) => setSource((now) => now && { ...now, ...fields }),
    drop: () => setSource(null),
    add: async () => {
      if (!source || !plan || plan.fresh.length === 0) return false;
      const saved = await importReadings(metric, plan.fresh, source.name);
      if (saved) setSource(null);
      return saved;
    },
  };
}
