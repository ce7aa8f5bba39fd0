import type { LocalDate } from '../dates/local-date.ts';
import { isLocalDate } from '../dates/local-date.ts';
import { lastDayOf } from '../dates/month.ts';
import type { DatePrecision } from './proposal.ts';
import { MONTH_NAME, monthNumber } from './month-names.ts';

/** A time as a person writes it above a list: a day, a month, or something longer with its last day. */
export interface Period {
  from: LocalDate;
  until: LocalDate | null;
  precision: DatePrecision;
}

const two = (value: number): string => String(value).padStart(2, '0');
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`((?:19|20)\d{2})`;
const DASH = String.raw`\s*(?:–|—|-|to|until)\s*`;

function dayPeriod(year: number, month: number | null, day: number): Period | null {
  const from = `${year}-${two(month ?? 0)}-${two(day)}`;
  return isLocalDate(from) ? { from, until: null, precision: 'day' } : null;
}

function monthsPeriod(year: number, first: number | null, last: number | null = first): Period | null {
  if (first === null || last === null || first < 1 || last > 12 || last < first) return null;
  const from = `${year}-${two(first)}-01`;
  // A month is dated by its first day alone; anything longer is a range, because a single day would be off by weeks.
  return first === last
    ? { from, until: null, precision: 'month' }
    : { from, until: lastDayOf(`${year}-${two(last)}`), precision: 'longer' };
}

type Reader = (parts: RegExpExecArray, year: number | null) => Period | null;
const at = (parts: RegExpExecArray, index: number): number => Number(parts[index] ?? 0);
const monthAt = (parts: RegExpExecArray, index: number): number | null => monthNumber(parts[index] ?? '');
const quarter = (year: number, q: number): Period | null => monthsPeriod(year, q * 3 - 2, q * 3);

/** The ways to write a time, the more exact ones first. A year that the words leave out comes from the headings above. */
const readers: readonly [RegExp, Reader][] = [
  [new RegExp(String.raw`\b${YEAR}-(\d{2})-(\d{2})\b`), (p) => dayPeriod(at(p, 1), at(p, 2), at(p, 3))],
  [
    new RegExp(String.raw`\b${DAY} (${MONTH_NAME})\.?,? ${YEAR}\b`, 'i'),
    (p) => dayPeriod(at(p, 3), monthAt(p, 2), at(p, 1)),
  ],
  [
    new RegExp(String.raw`\b(${MONTH_NAME})\.? ${DAY},? ${YEAR}\b`, 'i'),
    (p) => dayPeriod(at(p, 3), monthAt(p, 1), at(p, 2)),
  ],
  [
    new RegExp(String.raw`\b(${MONTH_NAME})\.?${DASH}(${MONTH_NAME})\.?,? ${YEAR}\b`, 'i'),
    (p) => monthsPeriod(at(p, 3), monthAt(p, 1), monthAt(p, 2)),
  ],
  [new RegExp(String.raw`\b(${MONTH_NAME})\.?,? ['’]?${YEAR}\b`, 'i'), (p) => monthsPeriod(at(p, 2), monthAt(p, 1))],
  [new RegExp(String.raw`\b${YEAR},? (${MONTH_NAME})\b`, 'i'), (p) => monthsPeriod(at(p, 1), monthAt(p, 2))],
  [new RegExp(String.raw`\b${YEAR}[-/.](0?[1-9]|1[0-2])(?![\d/.-])`), (p) => monthsPeriod(at(p, 1), at(p, 2))],
  [new RegExp(String.raw`(?<![\w/.-])(0?[1-9]|1[0-2])[/.]${YEAR}\b`), (p) => monthsPeriod(at(p, 2), at(p, 1))],
  [new RegExp(String.raw`\bQ([1-4])[ /,'’-]*${YEAR}\b`, 'i'), (p) => quarter(at(p, 2), at(p, 1))],
  [new RegExp(String.raw`\b${YEAR}[ /-]*Q([1-4])\b`, 'i'), (p) => quarter(at(p, 1), at(p, 2))],
  [
    new RegExp(String.raw`\bH([12])[ /,'’-]*${YEAR}\b`, 'i'),
    (p) => monthsPeriod(at(p, 2), at(p, 1) * 6 - 5, at(p, 1) * 6),
  ],
  [
    new RegExp(String.raw`\b${YEAR}[ /-]*H([12])\b`, 'i'),
    (p) => monthsPeriod(at(p, 1), at(p, 2) * 6 - 5, at(p, 2) * 6),
  ],
  [
    new RegExp(String.raw`^${DAY} (${MONTH_NAME})\b`, 'i'),
    (p, year) => (year && dayPeriod(year, monthAt(p, 2), at(p, 1))) || null,
  ],
  [
    new RegExp(String.raw`^(${MONTH_NAME})\.? ${DAY}\b(?!\d)`, 'i'),
    (p, year) => (year && dayPeriod(year, monthAt(p, 1), at(p, 2))) || null,
  ],
  [
    new RegExp(String.raw`^(${MONTH_NAME})\.?${DASH}(${MONTH_NAME})\b`, 'i'),
    (p, year) => (year && monthsPeriod(year, monthAt(p, 1), monthAt(p, 2))) || null,
  ],
  [
    new RegExp(String.raw`^(${MONTH_NAME})(?=\W*$|\s*[:–—(-])`, 'i'),
    (p, year) => (year && monthsPeriod(year, monthAt(p, 1))) || null,
  ],
  [/^Q([1-4])\b/i, (p, year) => (year && quarter(year, at(p, 1))) || null],
  [/^H([12])\b/i, (p, year) => (year && monthsPeriod(year, at(p, 1) * 6 - 5, at(p, 1) * 6)) || null],
  [new RegExp(String.raw`^(?:FY ?)?${YEAR}(?![\w]|[-/.]\d)`, 'i'), (p) => monthsPeriod(at(p, 1), 1, 12)],
  [new RegExp(String.raw`(?<=\s|\()${YEAR}\W*$`), (p) => monthsPeriod(at(p, 1), 1, 12)],
];

/** The time that a heading names, or `null`. `year` is the year of the headings above, for "March" beneath "2026". */
export function readPeriod(words: string, year: number | null): Period | null {
  for (const [pattern, read] of readers) {
    const parts = pattern.exec(words);
    const period = parts && read(parts, year);
    if (period) return period;
  }
  return null;
}
