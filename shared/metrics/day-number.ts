import type { LocalDate } from '../dates/local-date.ts';
import { addDays } from '../dates/local-date.ts';

/** A day as a spreadsheet counts it, the time of day behind the point. */
const DAY_NUMBER = /^(\d{5})(?:\.\d+)?$/;
/** Day 0 of spreadsheets that count from 1900, which is nearly every one; their invented 29 February 1900 is behind us by then. */
const DAY_ZERO: LocalDate = '1899-12-30';
/** 1 January 1990 and 31 December 2099: a number outside is no day on which a figure was read. */
const [FIRST, LAST] = [32_874, 73_050];

/** The day that a spreadsheet means by `46085`, 4 March 2026, when its column lost the form of a date; `null` for what is no such number. */
export function dayOfNumber(cell: string): LocalDate | null {
  const days = Number(DAY_NUMBER.exec(cell)?.[1]);
  return days >= FIRST && days <= LAST ? addDays(DAY_ZERO, days) : null;
}
