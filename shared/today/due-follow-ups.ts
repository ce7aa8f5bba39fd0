import type { LocalDate } from '../dates/local-date.ts';
import type { Entry } from '../record/entry.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';

/** A figure whose day of asking "did the gain hold?" has come. `index` is its place among the entry's figures. */
export interface DueFollowUp {
  entry: Entry;
  index: number;
  metric: ImpactMetric;
  dueOn: LocalDate;
}

/** Figures that are due and not answered yet, the longest waiting first. */
export function dueFollowUps(entries: readonly Entry[], today: LocalDate): DueFollowUp[] {
  const due = entries.flatMap((entry) =>
    entry.metrics.flatMap((metric, index) =>
      metric.hold === 'unknown' && metric.followUpOn !== null && metric.followUpOn <= today
        ? [{ entry, index, metric, dueOn: metric.followUpOn }]
        : [],
    ),
  );
  return due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The entry's figures with one follow-up answered; the others stay as they are. */
export const answerFollowUp = (entry: Entry, index: number, hold: ImpactMetric['hold']): ImpactMetric[] =>
  entry.metrics.map((metric, place) => (place === index ? { ...metric, hold } : metric));
