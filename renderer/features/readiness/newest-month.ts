import type { Readiness } from '../../../shared/readiness/readiness.ts';

/** The latest month in which anything is dated; what the page shows before a month is chosen. */
export function newestMonth({ criteria, window }: Readiness): string | null {
  const filled = new Set(
    criteria.flatMap(({ months }) => months.filter(({ items }) => items.length > 0).map(({ month }) => month)),
  );
  return [...window.months].reverse().find((month) => filled.has(month)) ?? null;
}
