import type { Entry } from '../record/entry.ts';
import { metricLine } from '../record/impact-metric.ts';

/** Whether an entry shows an outcome, and the sentence that says so. */
export interface OutcomeReason {
  present: boolean;
  text: string;
}

/**
 * An outcome is a figure with a source, or a result in words: who took it up, which decision changed. A figure without a source
 * is not one yet, because the first question about it would have no answer.
 */
export function outcomeReason({ metrics, result }: Pick<Entry, 'metrics' | 'result'>): OutcomeReason {
  const figures = metrics.filter((metric) => metric.result.trim() !== '');
  const sourced = figures.find((metric) => metric.source.trim() !== '');
  if (sourced) {
    const basis = sourced.basis === 'estimate' ? ', an estimate' : '';
    return { present: true, text: `Outcome: ${metricLine(sourced)} (${sourced.source.trim()}${basis}).` };
  }
  if (result.trim() !== '') return { present: true, text: 'Outcome: the result is written down.' };
  const unsourced = figures[0];
  if (unsourced) return { present: false, text: `No outcome yet: ${metricLine(unsourced)} names no source.` };
  return { present: false, text: 'No outcome yet: no result and no figure.' };
}
