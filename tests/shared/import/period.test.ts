import { expect, it } from 'vitest';
import { readPeriod } from '../../../shared/import/period.ts';

it.each([
  ['March 2026', null, '2026-03-01', null],
  ['Mar. 2026 – payments', null, '2026-03-01', null],
  ['2026-03', null, '2026-03-01', null],
  ['2026/3', null, '2026-03-01', null],
  ['03/2026', null, '2026-03-01', null],
  ['2026 March', null, '2026-03-01', null],
  ['Q1 2026', null, '2026-01-01', '2026-03-31'],
  ['2026 Q4', null, '2026-10-01', '2026-12-31'],
  ['H2/2025', null, '2025-07-01', '2025-12-31'],
  ['January – March 2026', null, '2026-01-01', '2026-03-31'],
  ['14 March 2026', null, '2026-03-14', null],
  ['March 14th, 2026', null, '2026-03-14', null],
  ['Week of 2026-03-09', null, '2026-03-09', null],
  ['30 February 2026', null, '2026-02-01', null],
  ['February', 2024, '2024-02-01', null],
  ['Q3', 2024, '2024-07-01', '2024-09-30'],
  ['2025', null, '2025-01-01', '2025-12-31'],
  ['Goals for 2025', null, '2025-01-01', '2025-12-31'],
])('reads %j', (words, year, from, until) => expect(readPeriod(words, year)).toMatchObject({ from, until }));

it.each(['Checkout rewrite', 'March on', 'May we ship', '2026-13', 'Mayhem', 'Port 2026x'])(
  'finds no time in %j',
  (words) => expect(readPeriod(words, null)).toBeNull(),
);
