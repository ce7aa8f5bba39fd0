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

/** The line about an older entry that is still open. */
export const olderOutcomeLine = ({ title }: Pick<Entry, 'title'>): string => `Find out what came of: ${title.trim()}`;

/** A figure in words: its name and what it says. */
export const figureWords = (metric: ImpactMetric): string =>
  [metric.name.trim(), metricLine(metric)].filter(Boolean).join(' ');

/** The line about a figure that is to be looked at again. */
export const followUpLine = (metric: ImpactMetric): string => `Check whether the gain held: ${figureWords(metric)}`;
