import { clipped } from '../import/clipped.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';
import { exactDay } from '../today/day-in-words.ts';
import type { Metric } from './metric.ts';
import { numberText } from './number-text.ts';
import type { Reading } from './reading.ts';

export type MetricForEntry = { ok: true; impact: ImpactMetric } | { ok: false; words: string };

/** A source is a line of 500 characters; each half leaves room for the other, two days and the mark. */
const SOURCE_LENGTH = 180;

const sourceOf = ({ source, on }: Reading): string =>
  source.trim() === '' ? exactDay(on) : `${clipped(source.trim(), SOURCE_LENGTH)}, ${exactDay(on)}`;

/** Why the two readings are no before and after; `null` when they are. */
function objection(metric: Metric, baseline: Reading, result: Reading): string | null {
  if (baseline.metricId !== metric.id || result.metricId !== metric.id) return 'Both readings must be of this metric.';
  if (baseline.id === result.id) return 'Choose two readings: one from before, one from after.';
  if (result.on < baseline.on) return 'The result was read before the baseline. Swap the two.';
  if (baseline.unit !== result.unit) {
    return `The baseline is in ${baseline.unit}, the result in ${result.unit}. They cannot be compared as they are.`;
  }
  return null;
}

/**
 * Two readings as the figure of a journal entry: measured, with both days in its source, and the mark that the metric is a team's.
 * Whether the gain held is still to be asked, so no follow-up day is invented.
 */
export function metricForEntry(metric: Metric, baseline: Reading, result: Reading): MetricForEntry {
  const words = objection(metric, baseline, result);
  if (words !== null) return { ok: false, words };
  return {
    ok: true,
    impact: {
      name: metric.name,
      baseline: numberText(baseline.value),
      result: numberText(result.value),
      unit: result.unit,
      source: `${sourceOf(baseline)} → ${sourceOf(result)}; the team’s metric, not mine alone`,
      basis: 'measured',
      followUpOn: null,
      hold: 'unknown',
    },
  };
}
