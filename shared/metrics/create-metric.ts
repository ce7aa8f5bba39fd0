import type { z } from 'zod';
import type { MetricDefinitionSchema } from '../catalogue/metric-definition.ts';
import { born } from '../record/born.ts';
import type { Birth } from '../record/born.ts';
import type { Metric } from './metric.ts';

export type MetricDefinition = z.infer<typeof MetricDefinitionSchema>;

/** A new metric without a target, looked at each month, until told otherwise. The schema judges it when it is saved. */
export function createMetric(fields: Partial<Metric> & { name: string; unit: string }, birth: Birth): Metric {
  return {
    definition: '',
    targetLower: null,
    targetUpper: null,
    better: 'depends',
    cadence: 'monthly',
    isTeams: true,
    fromCatalogueId: null,
    ...born(birth),
    ...fields,
  };
}

/**
 * A metric of the catalogue as one's own: what it measures and how, its usual unit and its most frequent cadence. The example target is
 * words, not a number, so no target is set; inventing one would make an example a promise.
 */
export const metricFromCatalogue = (row: MetricDefinition, birth: Birth): Metric =>
  createMetric(
    {
      name: row.name,
      definition: `${row.measures}\n\n${row.how}`,
      unit: row.units[0] ?? '',
      better: row.better,
      cadence: row.cadences[0] ?? 'monthly',
      fromCatalogueId: row.id,
    },
    birth,
  );
