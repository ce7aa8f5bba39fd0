import { findFigures } from '../capture/find-figures.ts';
import type { ImpactMetric } from '../record/impact-metric.ts';

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/**
 * Figures "a → b" in a text ("840 → 310 ms", "from 12 % to 3 %"), at most five. They are estimates without a source until the
 * person says more. Two years are a period and not a gain.
 */
export function findMetrics(text: string): ImpactMetric[] {
  return findFigures(text)
    .filter(({ baseline, result }) => baseline !== '' && !(isYear(baseline) && isYear(result)))
    .slice(0, 5)
    .map(({ name, baseline, result, unit }) => ({
      name,
      baseline,
      result,
      unit,
      source: '',
      basis: 'estimate',
      followUpOn: null,
      hold: 'unknown',
    }));
}
