import { describe, expect, it } from 'vitest';
import { missedPeriods } from '../../../shared/metrics/cadence.ts';
import { metricSeries } from '../../../shared/metrics/metric-series.ts';
import { idOf, now, today } from '../goals/goal-builders.ts';
import { metricOf, readingOf } from './metric-builders.ts';

describe('metricSeries', () => {
  it('orders the points and places them against the target', () => {
    const readings = [readingOf('2026-11-02', 30), readingOf('2026-09-01', 50), readingOf('2026-10-01', 10)];
    const series = metricSeries(metricOf({ targetLower: 20, targetUpper: 30 }), readings, today);
    expect(series.points.map(({ on, value, place }) => [on, value, place])).toEqual([
      ['2026-09-01', 50, 'above'],
      ['2026-10-01', 10, 'below'],
      ['2026-11-02', 30, 'inside'],
    ]);
    expect(series).toMatchObject({ band: { lower: 20, upper: 30 }, range: { min: 10, max: 50 }, gaps: [] });
  });

  it('lets the axis hold the target, and an open end stay open', () => {
    const series = metricSeries(metricOf({ targetUpper: 80 }), [readingOf('2026-11-02', 50)], today);
    expect(series).toMatchObject({ band: { lower: null, upper: 80 }, range: { min: 50, max: 80 } });
    expect(series.points[0]!.place).toBe('inside');
  });

  it('draws nothing for nothing', () => {
    expect(metricSeries(metricOf(), [], today)).toMatchObject({ points: [], band: null, range: null, gaps: [] });
    expect(metricSeries(metricOf(), [readingOf('2026-11-02', 5)], today).points[0]!.place).toBeNull();
  });

  it('keeps another unit out of the line, but not out of sight; the bin and other metrics out of both', () => {
    const minutes = readingOf('2026-11-03', 1800, { unit: 'minutes' });
    const readings = [
      minutes,
      readingOf('2026-11-02', 30),
      readingOf('2026-11-02', 31, { deletedAt: now }),
      readingOf('2026-11-02', 32, { metricId: idOf(9) }),
    ];
    const series = metricSeries(metricOf(), readings, today);
    expect(series.points.map(({ value }) => value)).toEqual([30]);
    expect(series.otherUnits).toEqual([minutes]);
  });

  it('finds the months that were missed, and those until today', () => {
    const readings = [readingOf('2026-05-31', 1), readingOf('2026-06-01', 2), readingOf('2026-09-30', 3)];
    expect(metricSeries(metricOf(), readings, today).gaps).toEqual([
      { after: '2026-06-01', until: '2026-09-30', missed: 2 },
      { after: '2026-09-30', until: null, missed: 1 },
    ]);
  });
});

describe('missedPeriods', () => {
  it('counts whole calendar weeks, sprints of two weeks, months and quarters in between', () => {
    // 15 November 2026 is a Sunday.
    expect(missedPeriods('2026-11-15', '2026-11-16', 'weekly')).toBe(0);
    expect(missedPeriods('2026-11-15', '2026-11-22', 'weekly')).toBe(0);
    expect(missedPeriods('2026-11-15', '2026-11-23', 'weekly')).toBe(1);
    expect(missedPeriods('2026-10-01', '2026-10-29', 'sprint')).toBe(1);
    expect(missedPeriods('2026-01-31', '2026-03-01', 'monthly')).toBe(1);
    expect(missedPeriods('2025-12-31', '2026-04-01', 'quarterly')).toBe(1);
    expect(missedPeriods('2026-04-01', '2026-04-01', 'quarterly')).toBe(0);
  });
});
