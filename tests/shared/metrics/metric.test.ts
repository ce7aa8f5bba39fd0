import { describe, expect, it } from 'vitest';
import json from '../../../resources/catalogue/metrics.json' with { type: 'json' };
import { MetricCatalogueSchema } from '../../../shared/catalogue/metric-definition.ts';
import { metricFromCatalogue } from '../../../shared/metrics/create-metric.ts';
import { MetricSchema } from '../../../shared/metrics/metric.ts';
import { takeReading } from '../../../shared/metrics/take-reading.ts';
import { accepted, idOf, now, today, wordsOf } from '../goals/goal-builders.ts';
import { metricOf } from './metric-builders.ts';

const words = (metric: object): string | undefined => MetricSchema.safeParse(metric).error?.issues[0]?.message;

describe('MetricSchema', () => {
  it('takes an open, a half-open and a closed target, and refuses one turned round', () => {
    expect(words(metricOf())).toBeUndefined();
    expect(words(metricOf({ targetUpper: 24 }))).toBeUndefined();
    expect(words(metricOf({ targetLower: 24, targetUpper: 24 }))).toBeUndefined();
    expect(words(metricOf({ targetLower: 25, targetUpper: 24 }))).toBe(
      'The target ends below where it begins. Swap the two.',
    );
    expect(words(metricOf({ targetLower: NaN }))).toMatch(/target is a number/);
  });

  it('needs a name and a unit, and is always the team’s', () => {
    expect(words(metricOf({ name: ' ' }))).toMatch(/name/);
    expect(words(metricOf({ unit: '' }))).toMatch(/which unit/);
    expect(words({ ...metricOf(), isTeams: false })).toBeDefined();
  });

  it('comes from every row of the catalogue, without a target', () => {
    for (const row of MetricCatalogueSchema.parse(json).metrics) {
      const metric = metricFromCatalogue(row, { id: idOf(1), now });
      expect(MetricSchema.parse(metric)).toMatchObject({
        name: row.name,
        unit: row.units[0],
        better: row.better,
        fromCatalogueId: row.id,
        targetLower: null,
        targetUpper: null,
      });
      expect(metric.definition).toContain(row.how);
    }
  });
});

describe('takeReading', () => {
  const birth = { id: idOf(2), now, today };
  const draft = { on: today, value: 31.5, unit: 'hours' };

  it('records a reading of the metric', () => {
    expect(accepted(takeReading(metricOf(), draft, birth)).reading).toMatchObject({
      ...draft,
      metricId: idOf(1),
      source: '',
    });
  });

  it.each([
    [{ unit: ' ' }, /needs its unit/],
    [{ value: NaN }, /is a number/],
    [{ on: '2026-11-31' }, /not a day of the calendar/],
    [{ on: '2026-11-25' }, /25 November 2026: that day is yet to come/],
  ])('refuses %j in words', (fields, expected) => {
    expect(wordsOf(takeReading(metricOf(), { ...draft, ...fields }, birth))).toMatch(expected);
  });
});
