import type { LocalDate } from '../../shared/dates/local-date.ts';
import { daysBetween } from '../../shared/dates/local-date.ts';
import { addMonths, monthOf } from '../../shared/dates/month.ts';

/** A mark on an axis: where, in percent from its start, and what it says. */
export interface AxisTick {
  at: number;
  label: string;
}

/** About how many steps an axis of values has. */
const STEPS = 4;
/** More month names than this run into one another. */
const MOST_MONTHS = 6;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];

/** The round number (1, 2 or 5 of its decade) that cuts a span into about four. */
function roundStep(span: number): number {
  const decade = 10 ** Math.floor(Math.log10(span / STEPS));
  const factor = [1, 2, 5, 10].find((one) => span / (decade * one) <= STEPS + 0.5) ?? 10;
  return decade * factor;
}

/** The values of an axis that holds all of `min` to `max` between round numbers; from zero where the lowest value is near it. */
export function valueAxis(min: number, max: number): { from: number; to: number; ticks: number[] } {
  const flat = min === max ? Math.abs(min) / 10 || 1 : 0;
  const [low, high] = [min >= 0 && min - flat <= max / 2 ? 0 : min - flat, max + flat];
  const step = roundStep(high - low);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  // Counted in whole steps, so that 0.1 and 0.2 do not become 0.30000000000000004.
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(Math.min(digits, 100))),
  );
  return { from: first * step, to: last * step, ticks };
}

const written = (date: LocalDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** Where a day stands between two others, in percent; in the middle where they are one. */
export function dayPosition(on: LocalDate, from: LocalDate, to: LocalDate): number {
  const span = daysBetween(from, to);
  return span === 0 ? 50 : (daysBetween(from, on) / span) * 100;
}

/** The first days of months that fit beneath the line, the year instead of January; the two ends where a span is short. */
export function dayTicks(from: LocalDate, to: LocalDate): AxisTick[] {
  const tick = (on: LocalDate, label: string): AxisTick => ({ at: dayPosition(on, from, to), label });
  const short = (on: LocalDate): AxisTick => tick(on, written(on, { day: 'numeric', month: 'short' }));
  if (from === to) return [short(from)];
  if (daysBetween(from, to) < 75) return [short(from), short(to)];
  const months: LocalDate[] = [];
  for (let month = addMonths(monthOf(from), 1); month <= monthOf(to); month = addMonths(month, 1)) {
    months.push(`${month}-01`);
  }
  const step = MONTH_STEPS.find((one) => months.length / one <= MOST_MONTHS) ?? 120;
  return months
    .filter((on) => (Number(on.slice(5, 7)) - 1 + Number(on.slice(0, 4)) * 12) % step === 0)
    .map((on) => tick(on, on.slice(5, 7) === '01' ? on.slice(0, 4) : written(on, { month: 'short' })));
}
