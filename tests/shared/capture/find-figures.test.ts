import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../shared/capture/find-figures.ts';

const figures = (text: string) =>
  findFigures(text).map(({ name, baseline, result, unit }) => [name, baseline, result, unit]);

describe('findFigures', () => {
  it.each([
    ['Cut checkout p99 from 840 to 310 ms', [['checkout p99', '840', '310', 'ms']]],
    ['Build time 14 min → 6 min', [['time', '14', '6', 'min']]],
    ['p99: 840ms -> 310ms', [['', '840', '310', 'ms']]],
    ['Startup went from 2 s to 310 ms', [['went', '2 s', '310', 'ms']]],
    ['Cloud bill $40k → $31k', [['bill', '$40k', '$31k', '']]],
    ['Reduced open tickets from 120 to 45 tickets', [['open tickets', '120', '45', 'tickets']]],
    ['Error rate is down 30 %', [['rate is', '', '30', '%']]],
    ['Coverage 71% -> 84%', [['', '71', '84', '%']]],
    ['Moved 1,200.5 → 900', [['', '1,200.5', '900', '']]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    '2 to 3 weeks of work',
    'from Berlin to Munich',
    'RFC 12 accepted',
    'v2.10.3 released',
    '2026-11-24',
    'a -> b',
  ])('sees no figure in “%s”', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('does not take the next word for a unit', () => {
    expect(figures('from 840 to 310 yesterday')).toEqual([['', '840', '310', '']]);
    expect(figures('from 4 to 2 this week')).toEqual([['', '4', '2', '']]);
  });
});
