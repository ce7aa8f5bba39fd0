import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LineSchema } from './record-base.ts';

/** A number that changed: baseline → result. `hold` answers the follow-up "did the gain hold?". */
export const ImpactMetricSchema = z.object({
  name: LineSchema,
  baseline: LineSchema,
  result: LineSchema,
  unit: LineSchema,
  source: LineSchema,
  basis: z.enum(['measured', 'estimate']),
  followUpOn: LocalDateSchema.nullable(),
  hold: z.enum(['unknown', 'held', 'did not hold']),
});
export type ImpactMetric = z.infer<typeof ImpactMetricSchema>;

/** The figure in one line, as lists and packets show it: `840 → 310 ms`. */
export function metricLine(metric: ImpactMetric): string {
  const unit = metric.unit ? ` ${metric.unit}` : '';
  return metric.baseline ? `${metric.baseline} → ${metric.result}${unit}` : `${metric.result}${unit}`;
}
