import { useMemo, useState } from 'react';
import type { MetricForEntry } from '../../shared/metrics/metric-for-entry.ts';
import { metricForEntry } from '../../shared/metrics/metric-for-entry.ts';
import { metricSeries } from '../../shared/metrics/metric-series.ts';
import { numberText } from '../../shared/metrics/number-text.ts';
import { useMetrics, useReadingsOf } from './use-growth-records.ts';
import { useToday } from './use-today.ts';

interface Choice {
  value: string;
  label: string;
}

export interface FigureFromMetric {
  metrics: Choice[];
  /** Readings of the chosen metric in its unit, the earliest first. */
  readings: Choice[];
  metricId: string | null;
  baselineId: string | null;
  resultId: string | null;
  chooseMetric: (id: string | null) => void;
  chooseBaseline: (id: string | null) => void;
  chooseResult: (id: string | null) => void;
  /** The figure of the chosen readings, or why they make none; `null` while something is not chosen. */
  figure: MetricForEntry | null;
}

/** Two readings of a metric as the figure of an entry: the first and the latest one, until others are chosen. */
export function useFigureFromMetric(): FigureFromMetric {
  const today = useToday();
  const metrics = useMetrics();
  const [chosen, setChosen] = useState<string | null>(null);
  const [ends, setEnds] = useState<{ baseline?: string | null; result?: string | null }>({});
  const metric = metrics?.find(({ record }) => record.id === chosen)?.record ?? metrics?.[0]?.record ?? null;
  const stored = useReadingsOf(metric?.id ?? '');
  const readings = useMemo(() => {
    const all = (stored ?? []).map(({ record }) => record);
    return metric ? metricSeries(metric, all, today).points.map(({ reading }) => reading) : [];
  }, [metric, stored, today]);
  const endOf = (id: string | null | undefined, usual: number) =>
    id === undefined ? readings.at(usual) : readings.find((reading) => reading.id === id);
  const baseline = endOf(ends.baseline, 0);
  const result = endOf(ends.result, -1);
  return {
    metrics: (metrics ?? []).map(({ record }) => ({ value: record.id, label: record.name })),
    readings: readings.map(({ id, value, unit, on }) => ({
      value: id,
      label: `${on} · ${numberText(value)} ${unit}`,
    })),
    metricId: metric?.id ?? null,
    baselineId: baseline?.id ?? null,
    resultId: result?.id ?? null,
    chooseMetric: (id) => {
      setChosen(id);
      setEnds({});
    },
    chooseBaseline: (id) => setEnds((now) => ({ ...now, baseline: id })),
    chooseResult: (id) => setEnds((now) => ({ ...now, result: id })),
    figure: metric && baseline && result ? metricForEntry(metric, baseline, result) : null,
  };
}
