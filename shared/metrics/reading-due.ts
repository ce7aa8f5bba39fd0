import type { LocalDate } from '../dates/local-date.ts';
import { periodsBetween } from './cadence.ts';
import type { Metric } from './metric.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a metric wants to be read. `never`: no reading yet; `due`: none in this week, month or quarter; `late`: whole ones passed
 * without, `missed` of them; `read`: nothing to do before the next one begins.
 */
export interface ReadingDue {
  state: 'never' | 'read' | 'due' | 'late';
  /** The latest reading in whatever unit; `null` when there is none. */
  last: Reading | null;
  missed: number;
}

const later = (a: Reading | null, b: Reading): Reading =>
  a === null || b.on > a.on || (b.on === a.on && b.createdAt >= a.createdAt) ? b : a;

/** Looks at the latest reading of a metric by its cadence. `readings` may hold those of other metrics and of the bin. */
export function readingDue(metric: Metric, readings: readonly Reading[], today: LocalDate): ReadingDue {
  const own = readings.filter((one) => one.metricId === metric.id && one.deletedAt === null);
  const last = own.reduce<Reading | null>(later, null);
  if (last === null) return { state: 'never', last, missed: 0 };
  const behind = periodsBetween(last.on, today, metric.cadence);
  if (behind <= 0) return { state: 'read', last, missed: 0 };
  return { state: behind === 1 ? 'due' : 'late', last, missed: behind - 1 };
}
