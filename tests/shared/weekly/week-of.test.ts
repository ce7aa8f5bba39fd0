import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates/local-date.ts';
import { isWithin, weekOf } from '../../../shared/weekly/week-of.ts';

const at = (now: string, zone = 'Europe/Berlin') => ({ now, zone });

describe('weekOf', () => {
  it('looks at seven days the first time', () => {
    expect(weekOf(null, at('2026-11-27T14:00:00.000Z'))).toEqual({ from: '2026-11-21', to: '2026-11-27' });
  });

  it('begins on the day of the last review, because that day was not over', () => {
    expect(weekOf('2026-11-20', at('2026-11-27T14:00:00.000Z'))).toEqual({ from: '2026-11-20', to: '2026-11-27' });
  });

  it('covers every Friday that was skipped', () => {
    expect(weekOf('2026-10-02', at('2026-11-27T14:00:00.000Z')).from).toBe('2026-10-02');
  });

  it('takes the day from the zone of the person', () => {
    expect(weekOf(null, at('2026-11-27T23:30:00.000Z')).to).toBe('2026-11-28');
  });

  it('never turns round when the clock was set back', () => {
    expect(weekOf('2026-12-04', at('2026-11-27T14:00:00.000Z'))).toEqual({ from: '2026-11-27', to: '2026-11-27' });
  });

  it('leaves no day out, however the reviews fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }), (steps) => {
        const first = '2026-01-02';
        let day = first;
        let last: string | null = null;
        const spans = steps.map((step) => {
          day = addDays(day, step);
          const span = weekOf(last, at(`${day}T12:00:00.000Z`));
          last = span.to;
          return span;
        });
        for (let one = first; one <= day; one = addDays(one, 1)) {
          if (one >= spans[0]!.from) expect(spans.some((span) => isWithin(one, span))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
