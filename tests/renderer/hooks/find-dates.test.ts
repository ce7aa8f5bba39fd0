import * as chrono from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { createFindDates } from '../../../renderer/hooks/find-dates.ts';

const find = createFindDates(chrono);
const days = (text: string, reference = '2026-11-24') =>
  find(text, reference).map(({ span, from, until }) => [text.slice(span.start, span.end), from, until]);

describe('createFindDates', () => {
  it.each([
    ['shipped yesterday', [['yesterday', '2026-11-23', null]]],
    ['on 12 Nov', [['on 12 Nov', '2026-11-12', null]]],
    ['on 12 Dec', [['on 12 Dec', '2025-12-12', null]]],
    ['done Friday', [['Friday', '2026-11-20', null]]],
    ['May 3 incident', [['May 3', '2026-05-03', null]]],
    ['3 days ago', [['3 days ago', '2026-11-21', null]]],
    ['2026-11-03', [['2026-11-03', '2026-11-03', null]]],
    ['12-14 Nov', [['12-14 Nov', '2026-11-12', '2026-11-14']]],
    ['from 12 Oct to 3 Nov', [['from 12 Oct to 3 Nov', '2026-10-12', '2026-11-03']]],
    ['12 December to 4 January', [['12 December to 4 January', '2025-12-12', '2026-01-04']]],
    ['last week', [['last week', '2026-11-16', '2026-11-22']]],
    ['last month', [['last month', '2026-10-01', '2026-10-31']]],
    ['in May', [['in May', '2026-05-01', '2026-05-31']]],
    ['Oct 2025', [['Oct 2025', '2025-10-01', '2025-10-31']]],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    'You may deploy on your own',
    'We march on',
    'She sat on the panel',
    'Sun workstation retired',
    'p99 from 840 to 310 ms',
    'second attempt worked now',
    'planned for next week',
    'due 2027-01-05',
    'v2.10.3 at 10:30',
    'Q3 review of RFC 12',
  ])('sees no day of the journal in “%s”', (text) => {
    expect(days(text)).toEqual([]);
  });
});
