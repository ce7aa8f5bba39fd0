import { expect, it } from 'vitest';
import { fromLocalDay, readDateText, toNoon } from '../../../renderer/ui/date-text.ts';

it.each(['2026-11-24', ' 2026/11/24', '2026.11.24 '])('reads %s', (text) => {
  expect(readDateText(text)).toEqual({ kind: 'date', date: '2026-11-24' });
});

it('pads single figures', () => {
  expect(readDateText('2026-1-5')).toEqual({ kind: 'date', date: '2026-01-05' });
});

it('knows empty from not understood, and refuses days that do not exist', () => {
  expect(readDateText('  ')).toEqual({ kind: 'empty' });
  expect(readDateText('soon')).toEqual({ kind: 'unknown' });
  expect(readDateText('2026-02-30', () => '2026-03-02')).toEqual({ kind: 'unknown' });
});

it('asks for words only what it cannot read itself', () => {
  expect(readDateText('yesterday', (text) => (text === 'yesterday' ? '2026-11-23' : null))).toEqual({
    kind: 'date',
    date: '2026-11-23',
  });
});

it('goes to a Date and back without losing a day, also where clocks change', () => {
  for (const date of ['2026-03-29', '2026-10-25', '2024-02-29', '1999-12-31'])
    expect(fromLocalDay(toNoon(date))).toBe(date);
});
