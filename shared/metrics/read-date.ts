import type { LocalDate } from '../dates/local-date.ts';
import { isLocalDate } from '../dates/local-date.ts';
import { MONTH_NAME, monthNumber } from '../import/month-names.ts';
import { exactDay } from '../today/day-in-words.ts';
import { dayOfNumber } from './day-number.ts';

/** What a file means by 11/12/2026; `ask` until the person has said so. */
export type SlashOrder = 'ask' | 'day-first' | 'month-first';

/** What the person has said about the dates of a file. */
export interface DateOptions {
  slashes: SlashOrder;
  /** Numbers such as 46085 are days as a spreadsheet counts them; said by the person, because a wrong day would look right. */
  dayNumbers: boolean;
}

export type DateResult = { ok: true; on: LocalDate } | { ok: false; words: string };

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const DAY_NAMED = new RegExp(`^(\\d{1,2})\\.?[ -](${MONTH_NAME})\\.?,?[ -](\\d{4})$`, 'iu');
const NAMED_DAY = new RegExp(`^(${MONTH_NAME})\\.? (\\d{1,2}),? (\\d{4})$`, 'iu');

function dateOf(year: string, month: number, day: number): LocalDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** The readings of a date with slashes, real days only, day first. */
function slashed(cell: string): { dayFirst: LocalDate | null; monthFirst: LocalDate | null } {
  const match = SLASHED.exec(cell);
  const [a, b, year] = [Number(match?.[1]), Number(match?.[2]), match?.[3] ?? ''];
  return { dayFirst: dateOf(year, b, a), monthFirst: dateOf(year, a, b) };
}

/** The two days that a date such as 11/12/2026 could be, when the person must say which; `null` for one that is in no doubt. */
export function twoReadings(cell: string): { dayFirst: LocalDate; monthFirst: LocalDate } | null {
  const { dayFirst, monthFirst } = slashed(cell);
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst ? { dayFirst, monthFirst } : null;
}

function unslashed(cell: string): LocalDate | null {
  if (isLocalDate(cell)) return cell;
  const dotted = DOTTED.exec(cell);
  if (dotted) return dateOf(dotted[3] ?? '', Number(dotted[2]), Number(dotted[1]));
  const dayNamed = DAY_NAMED.exec(cell);
  if (dayNamed) return dateOf(dayNamed[3] ?? '', monthNumber(dayNamed[2] ?? '') ?? 0, Number(dayNamed[1]));
  const named = NAMED_DAY.exec(cell);
  return named && dateOf(named[3] ?? '', monthNumber(named[1] ?? '') ?? 0, Number(named[2]));
}

/**
 * Reads a day written as 2026-11-23, 23.11.2026, 23 Nov 2026, Nov 23, 2026 or with slashes. 11/23/2026 has one reading; 11/12/2026
 * has two, and is asked about, because a wrong month would look right; so is the day number of a spreadsheet.
 */
export function readDate(cell: string, { slashes: order, dayNumbers }: DateOptions): DateResult {
  const two = twoReadings(cell);
  if (two && order === 'ask') {
    const { dayFirst, monthFirst } = two;
    return {
      ok: false,
      words: `“${cell}” could be ${exactDay(dayFirst)} or ${exactDay(monthFirst)}. Write it as ${dayFirst} or ${monthFirst}.`,
    };
  }
  if (two) return { ok: true, on: order === 'month-first' ? two.monthFirst : two.dayFirst };
  const { dayFirst, monthFirst } = slashed(cell);
  const on = dayFirst ?? monthFirst ?? unslashed(cell);
  if (on !== null) return { ok: true, on };
  const counted = dayOfNumber(cell);
  if (counted !== null && dayNumbers) return { ok: true, on: counted };
  if (counted !== null) {
    return {
      ok: false,
      words: `“${cell}” could be ${exactDay(counted)}, as a spreadsheet counts days. Write it as ${counted}.`,
    };
  }
  return {
    ok: false,
    words: cell === '' ? 'The date is missing.' : `“${cell}” is not a day that can be read. Write it as 2026-11-23.`,
  };
}
