import type { LocalDate } from '../dates/local-date.ts';
import type { Month } from '../dates/month.ts';
import { monthOf } from '../dates/month.ts';
import type { Entry } from '../record/entry.ts';
import type { Evidence, Strength } from '../record/evidence.ts';
import type { CaseWindow } from './case-window.ts';
import { datedDays } from './dated-days.ts';
import { evidenceStance } from './evidence-stance.ts';
import { evidenceStrength } from './evidence-strength.ts';

/** One piece of evidence with everything that was derived from it. */
export interface WeighedEvidence {
  evidence: Evidence;
  entry: Entry;
  strength: Strength;
  stance: Evidence['stance'];
  /** Only its author may read it. */
  isPrivate: boolean;
  /** Days within the window on which it shows work, oldest first; empty when it lies before the window. */
  days: LocalDate[];
  months: Month[];
  reasons: string[];
}

/** Weighs one piece of evidence within the window; `null` when it has no day yet on the window's last day. */
export function weighEvidence(evidence: Evidence, entry: Entry, window: CaseWindow): WeighedEvidence | null {
  const until = datedDays(entry, window.to);
  if (until.length === 0) return null;
  const days = until.filter((day) => day >= window.from);
  const { stance, reason } = evidenceStance(evidence, entry);
  const { strength, reasons } = evidenceStrength(evidence, entry, window.to);
  return {
    evidence,
    entry,
    strength,
    stance,
    isPrivate: entry.audience.kind === 'me',
    days,
    months: [...new Set(days.map(monthOf))],
    reasons: reason === null ? reasons : [reason, ...reasons],
  };
}

/** Solid evidence is what a verdict counts: it supports, and is more than thin. */
export const isSolid = (item: WeighedEvidence): boolean => item.stance === 'supports' && item.strength !== 'thin';

/** Newest first; the same day in the order of ids, so that the order never depends on how the rows arrived. */
export function byNewest(a: WeighedEvidence, b: WeighedEvidence): number {
  const [dayA, dayB] = [a.days.at(-1) ?? a.entry.occurredOn, b.days.at(-1) ?? b.entry.occurredOn];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.evidence.id < b.evidence.id ? -1 : a.evidence.id > b.evidence.id ? 1 : 0;
}
