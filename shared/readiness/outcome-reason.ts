import type { Entry } from '../record/entry.ts';
import { metricLine } from '../record/impact-metric.ts';

/** Whether an entry shows an outcome, and the sentence that says so. */
export interface OutcomeReason {
  present: boolean;
  text: string;
}

const BRIEF = 140;

/** The beginning of a text in one line, cut at a word and marked where it was cut; it ends like a sentence. */
function inBrief(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length > BRIEF) return `${line.slice(0, line.lastIndexOf(' ', BRIEF) + 1 || BRIEF).trimEnd()} …`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
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
  if (result.trim() !== '') return { present: true, text: `Outcome: ${inBrief(result)}` };
  const unsourced = figures[0];
  if (unsourced) return { present: false, text: `No outcome yet: ${metricLine(unsourced)} names no source.` };
  return { present: false, text: 'No outcome yet: no result and no figure.' };
}
