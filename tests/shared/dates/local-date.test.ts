import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from '../../../shared/dates/clock.ts';
import { addDays, daysBetween, isLocalDate, startOfWeek, weekday } from '../../../shared/dates/local-date.ts';
import { addMonths, lastDayOf, monthsUntil } from '../../../shared/dates/month.ts';

describe('local dates', () => {
  it('refuses days that are not in the calendar', () => {
    for (const bad of ['2026-02-30', '2026-13-01', '2025-02-29', '26-01-01', '2026-1-1', '', '0001-01-01']) {
      expect(isLocalDate(bad), bad).toBe(false);
    }
    expect(isLocalDate('2024-02-29')).toBe(true);
  });

  it('adds and measures days across any boundary', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), (days) => {
        const date = addDays('2026-11-24', days);
        return isLocalDate(date) && daysBetween('2026-11-24', date) === days;
      }),
    );
  });

  it('knows weekdays and the Monday before', () => {
    expect(weekday('2026-11-24')).toBe(2);
    expect(weekday('2026-11-29')).toBe(7);
    expect(startOfWeek('2026-11-29')).toBe('2026-11-23');
  });

  it('counts months over the year', () => {
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(monthsUntil('2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
  });

  it('takes the day of the person, not of UTC', () => {
    const now = '2026-11-24T23:30:00.000Z';
    expect(today({ now, zone: 'Europe/Berlin' })).toBe('2026-11-25');
    expect(today({ now, zone: 'America/New_York' })).toBe('2026-11-24');
  });
});
