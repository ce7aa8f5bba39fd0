import { describe, expect, it } from 'vitest';
import { metricForEntry } from '../../../shared/metrics/metric-for-entry.ts';
import { ImpactMetricSchema } from '../../../shared/record/impact-metric.ts';
import { accepted, idOf, wordsOf } from '../goals/goal-builders.ts';
import { metricOf, readingOf } from './metric-builders.ts';

const before = readingOf('2026-03-02', 84.5, {}, 100);
const after = readingOf('2026-10-01', 31, { source: '' }, 101);

describe('metricForEntry', () => {
  it('makes a measured figure with both days in its source', () => {
    expect(accepted(metricForEntry(metricOf(), before, after)).impact).toEqual({
      name: 'Lead time for change',
      baseline: '84.5',
      result: '31',
      unit: 'hours',
      source: 'Grafana, 2 March 2026 → 1 October 2026; the team’s metric, not mine alone',
      basis: 'measured',
      followUpOn: null,
      hold: 'unknown',
    });
  });

  it('stays within a line, however long the sources are', () => {
    const long = (n: number) => readingOf('2026-03-02', 1, { source: 'dashboard '.repeat(50) }, n);
    expect(ImpactMetricSchema.safeParse(accepted(metricForEntry(metricOf(), long(1), long(2))).impact).success).toBe(
      true,
    );
  });

  it('refuses what is no before and after', () => {
    const words = (a = before, b = after) => wordsOf(metricForEntry(metricOf(), a, b));
    expect(words(after, before)).toMatch(/Swap the two/);
    expect(words(before, before)).toMatch(/two readings/);
    expect(words(before, { ...after, unit: 'days' })).toMatch(/in hours, the result in days/);
    expect(words({ ...before, metricId: idOf(9) })).toMatch(/of this metric/);
  });
});
