import { createMetric } from '../../../shared/metrics/create-metric.ts';
import type { Metric } from '../../../shared/metrics/metric.ts';
import type { Reading } from '../../../shared/metrics/reading.ts';
import { takeReading } from '../../../shared/metrics/take-reading.ts';
import { accepted, idOf, now, today } from '../goals/goal-builders.ts';

export const metricOf = (fields: Partial<Metric> = {}): Metric =>
  createMetric({ name: 'Lead time for change', unit: 'hours', better: 'lower', ...fields }, { id: idOf(1), now });

export function readingOf(on: string, value: number, fields: Partial<Reading> = {}, n = 100): Reading {
  const draft = { on, value, unit: 'hours', source: 'Grafana' };
  return { ...accepted(takeReading(metricOf(), draft, { id: idOf(n), now, today })).reading, ...fields };
}
