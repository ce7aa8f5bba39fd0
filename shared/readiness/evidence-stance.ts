import type { Entry } from '../record/entry.ts';
import type { Evidence } from '../record/evidence.ts';
import { metricLine } from '../record/impact-metric.ts';

/** Which way the evidence points, and why when that differs from what was said or counts against. */
export interface DerivedStance {
  stance: Evidence['stance'];
  reason: string | null;
}

/** Supports, unless it was linked as contradicting or a gain that it rests on did not hold: that contradicts by itself. */
export function evidenceStance(
  evidence: Pick<Evidence, 'stance' | 'rationale'>,
  entry: Pick<Entry, 'metrics'>,
): DerivedStance {
  const lost = entry.metrics.find((metric) => metric.hold === 'did not hold');
  if (lost) return { stance: 'contradicts', reason: `Contradicts: ${metricLine(lost)} did not hold.` };
  if (evidence.stance === 'supports') return { stance: 'supports', reason: null };
  return {
    stance: 'contradicts',
    reason: `Contradicts${evidence.rationale.trim() ? `: ${evidence.rationale.trim()}` : '.'}`,
  };
}
