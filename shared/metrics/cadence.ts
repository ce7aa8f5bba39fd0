import type { LocalDate } from '../dates/local-date.ts';
import { daysBetween, startOfWeek } from '../dates/local-date.ts';
import type { Metric } from './metric.ts';

/** A Monday, from which weeks and sprints are counted. */
const EPOCH = '1900-01-01';
const monthIndex = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Number of the calendar week, pair of weeks, month or quarter that holds `date`. Sprints differ by team; two weeks stand for one. */
function periodIndex(date: LocalDate, cadence: Metric['cadence']): number {
  const week = daysBetween(EPOCH, startOfWeek(date)) / 7;
  switch (cadence) {
    case 'weekly':
      return week;
    case 'sprint':
      return Math.floor(week / 2);
    case 'monthly':
      return monthIndex(date);
    case 'quarterly':
      return Math.floor(monthIndex(date) / 3);
  }
}

/** How many periods of the cadence lie between the periods of two days: 0 for the same week, 1 for this one and the last. */
export const periodsBetween = (from: LocalDate, to: LocalDate, cadence: Metric['cadence']): number =>
  periodIndex(to, cadence) - periodIndex(from, cadence);

/** How many whole periods of the cadence lie between two days without touching either: the readings that were missed. */
export const missedPeriods = (from: LocalDate, to: LocalDate, cadence: Metric['cadence']): number =>
  Math.max(0, periodsBetween(from, to, cadence) - 1);
