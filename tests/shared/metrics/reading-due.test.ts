import { describe, expect, it } from 'vitest';
import { readingDue } from '../../../shared/metrics/reading-due.ts';
import { now, today } from '../goals/goal-builders.ts';
import { metricOf, readingOf } from './metric-builders.ts';

const stateOf = (on: string, cadence: 'weekly' | 'sprint' | 'monthly' | 'quarterly') => {
  const { state, missed } = readingDue(metricOf({ cadence }), [readingOf(on, 1)], today);
  return [state, missed];
};

describe('readingDue', () => {
  it('asks once per week, month or quarter, and counts those that passed without', () => {
    // Today is Tuesday, 24 November 2026.
    expect(stateOf('2026-11-23', 'weekly')).toEqual(['read', 0]);
    expect(stateOf('2026-11-22', 'weekly')).toEqual(['due', 0]);
    expect(stateOf('2026-11-08', 'weekly')).toEqual(['late', 2]);
    expect(stateOf('2026-11-01', 'monthly')).toEqual(['read', 0]);
    expect(stateOf('2026-10-31', 'monthly')).toEqual(['due', 0]);
    expect(stateOf('2026-03-31', 'quarterly')).toEqual(['late', 2]);
  });

  it('knows a metric that was never read; the bin does not count', () => {
    const binned = readingOf('2026-11-23', 1, { deletedAt: now });
    expect(readingDue(metricOf(), [binned], today)).toEqual({ state: 'never', last: null, missed: 0 });
  });

  it('takes the latest reading in whatever unit', () => {
    const last = readingOf('2026-11-23', 1800, { unit: 'minutes' });
    expect(readingDue(metricOf(), [last, readingOf('2026-10-01', 30)], today).last).toBe(last);
  });
});
