import { clipped } from '../import/clipped.ts';
import type { Entry } from '../record/entry.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';
import { metricLine } from '../record/impact-metric.ts';

const BRIEF = 140;

const figureOf = (metrics: readonly ImpactMetric[]): string | null => {
  const figure = metrics.find((metric) => metric.result.trim() !== '');
  if (!figure) return null;
  return figure.basis === 'estimate' ? `${metricLine(figure)} (estimate)` : metricLine(figure);
};

/** Title and outcome in one plain line: the first figure, else the beginning of the result, else the title alone. */
export function entryLine({ title, metrics, result }: Pick<Entry, 'title' | 'metrics' | 'result'>): string {
  const outcome = figureOf(metrics) ?? clipped(result.trim().replace(/\s+/g, ' '), BRIEF);
  return outcome === '' ? title.trim() : `${title.trim()}: ${outcome}`;
}
