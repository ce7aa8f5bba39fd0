import { isLocalDate } from '../../shared/dates/local-date.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';

/** What a typed text means as a day: a date, nothing (empty), or not understood. */
export type DateReading = { kind: 'date'; date: LocalDate } | { kind: 'empty' } | { kind: 'unknown' };

/** Reads `2026-11-24` and `2026/1/5`, then whatever `parseWords` understands ("yesterday"). */
export function readDateText(text: string, parseWords?: (text: string) => LocalDate | null): DateReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (parts) {
    const date = `${parts[1] ?? ''}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
    return isLocalDate(date) ? { kind: 'date', date } : { kind: 'unknown' };
  }
  const date = parseWords?.(trimmed) ?? null;
  return date === null ? { kind: 'unknown' } : { kind: 'date', date };
}

/** The day as a `Date` at local noon, where no clock change can move it to a neighbour. */
export function toNoon(date: LocalDate): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
}

/** The day that a `Date` shows on the local clock. */
export function fromLocalDay(day: Date): LocalDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
