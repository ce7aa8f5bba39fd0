import { describe, expect, it } from 'vitest';
import { dayHeading, dayInWords, exactDay, stretchInWords } from '../../../shared/today/day-in-words.ts';

const today = '2026-11-24';

describe('days in words', () => {
  it('writes the heading of Today', () => {
    expect(dayHeading(today)).toBe('Tuesday, 24 November');
    expect(exactDay('2027-03-12')).toBe('12 March 2027');
  });

  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-18', '6 d'],
    ['2026-11-17', '17 Nov'],
    ['2026-11-28', '28 Nov'],
    ['2025-12-31', '31 Dec 2025'],
    ['2027-01-02', '2 Jan 2027'],
  ])('says %s as "%s"', (date, words) => {
    expect(dayInWords(date, today)).toBe(words);
  });

  it.each([
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [24, '3 weeks'],
    [108, '4 months'],
    [800, '2 years'],
  ])('calls %i days "%s"', (days, words) => {
    expect(stretchInWords(days)).toBe(words);
  });
});
