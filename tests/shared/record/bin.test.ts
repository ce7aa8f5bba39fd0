import { describe, expect, it } from 'vitest';
import { binCutoff, daysLeftInWords } from '../../../shared/record/bin.ts';

describe('the days of the bin', () => {
  it('counts down to the day on which something leaves', () => {
    const since = '2026-11-01T10:00:00.000Z';
    expect(daysLeftInWords(since, since)).toBe('30 days left');
    expect(daysLeftInWords(since, '2026-11-01T18:00:00.000Z')).toBe('30 days left');
    expect(daysLeftInWords(since, '2026-11-30T11:00:00.000Z')).toBe('1 day left');
    expect(daysLeftInWords(since, '2026-12-01T10:00:00.000Z')).toBe('leaves today');
  });

  it('believes a week at most since the last look, so that a wrong clock does not empty it', () => {
    expect(binCutoff('2026-12-01T10:00:00.000Z', null)).toBe('2026-11-01T10:00:00.000Z');
    expect(binCutoff('2026-12-01T10:00:00.000Z', '2026-11-30T10:00:00.000Z')).toBe('2026-11-01T10:00:00.000Z');
    expect(binCutoff('2031-12-01T10:00:00.000Z', '2026-11-30T10:00:00.000Z')).toBe('2026-11-07T10:00:00.000Z');
  });
});
