import { outcomeReason } from '../readiness/outcome-reason.ts';
import type { Entry } from '../record/entry.ts';
import type { BriefLine } from './brief-line.ts';
import type { BriefPeriod } from './brief-period.ts';
import { newsDay } from './brief-period.ts';

/** Entries of the period that show an outcome, newest first. One pass over the entries; only what is new is sorted. */
export function briefOutcomes(entries: readonly Entry[], period: BriefPeriod): BriefLine[] {
  const lines: BriefLine[] = [];
  for (const entry of entries) {
    if (entry.deletedAt !== null) continue;
    const on = newsDay(entry, period);
    if (on === null) continue;
    const outcome = outcomeReason(entry);
    if (!outcome.present) continue;
    const text = `${entry.title.trim()}. ${outcome.text}`;
    lines.push({ text, on, source: { kind: 'entry', id: entry.id } });
  }
  return lines.sort((a, b) => ((a.on ?? '') > (b.on ?? '') ? -1 : (a.on ?? '') < (b.on ?? '') ? 1 : 0));
}
