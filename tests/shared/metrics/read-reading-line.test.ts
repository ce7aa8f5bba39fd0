import { describe, expect, it } from 'vitest';
import type { ReadingLine } from '../../../shared/metrics/read-reading-line.ts';
import { readReadingLine } from '../../../shared/metrics/read-reading-line.ts';
import { today } from '../goals/goal-builders.ts';

const line = { on: today, value: '840', unit: 'ms', source: ' Grafana ', note: '' };
const read = (fields: Partial<ReadingLine>) => readReadingLine({ ...line, ...fields }, today);

describe('readReadingLine', () => {
  it('understands a number with or without its unit behind', () => {
    expect(read({})).toEqual({ ok: true, draft: { on: today, value: 840, unit: 'ms', source: 'Grafana', note: '' } });
    expect(read({ value: '3,5 s', unit: '' })).toMatchObject({ ok: true, draft: { value: 3.5, unit: 's' } });
    expect(read({ value: '840 ms' })).toMatchObject({ ok: true, draft: { value: 840, unit: 'ms' } });
  });

  it.each([
    [{ on: null }, 'on', 'On which day was it read?'],
    [{ on: '2026-11-25' }, 'on', /25 November 2026: that day is yet to come/],
    [{ value: '' }, 'value', 'The value is missing.'],
    [{ value: 'about 5' }, 'value', '“about 5” is not a number.'],
    [{ value: '1,234' }, 'value', /could be 1234 or 1.2340/],
    [{ unit: ' ' }, 'unit', /needs its unit/],
    [{ value: '840 s' }, 'unit', 'The unit is “ms”, but the value says “s”.'],
  ] as const)('says of %j which field is meant and why', (fields, field, words) => {
    const result = read(fields);
    expect(result).toMatchObject({ ok: false, field });
    expect(result.ok ? '' : result.words).toMatch(words);
  });
});
