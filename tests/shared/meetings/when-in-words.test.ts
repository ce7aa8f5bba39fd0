import { describe, expect, it } from 'vitest';
import { slotInWords, whenInWords } from '../../../shared/meetings/when-in-words.ts';
import type { Cadence } from '../../../shared/meetings/cadence.ts';

const today = '2026-11-24';
const at = (date: string, zone = 'Europe/Berlin') => whenInWords({ date, time: '10:00', zone }, today, 'Europe/Berlin');

describe('whenInWords', () => {
  it.each([
    ['2026-11-24', 'today 10:00'],
    ['2026-11-25', 'tomorrow 10:00'],
    ['2026-11-26', 'Thu 10:00'],
    ['2026-11-30', 'Mon 10:00'],
    ['2026-12-03', 'Thu 3 Dec 10:00'],
    ['2026-11-12', 'Thu 12 Nov 10:00'],
    ['2027-01-07', 'Thu 7 Jan 2027 10:00'],
  ])('says %s as %s', (date, words) => {
    expect(at(date)).toBe(words);
  });

  it('says the place of a clock that is not one’s own', () => {
    expect(at('2026-11-26', 'America/New_York')).toBe('Thu 10:00 (New York)');
  });
});

describe('slotInWords', () => {
  it('names the week of the month for a monthly rhythm alone', () => {
    const slot = { weekday: 5, weekOfMonth: 5, time: '15:00' };
    expect(slotInWords({ ...slot, rhythm: 'monthly' } as Cadence)).toBe('last Friday 15:00');
    expect(slotInWords({ ...slot, rhythm: 'weekly' } as Cadence)).toBe('Friday 15:00');
  });
});
