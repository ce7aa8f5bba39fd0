import type { LocalDate } from '../dates/local-date.ts';
import { missedPeriods } from './cadence.ts';
import type { Metric } from './metric.ts';
import type { Reading } from './reading.ts';

/** One point of the line. `place` is relative to the target band; `null` when there is no band. */
export interface SeriesPoint {
  reading: Reading;
  on: LocalDate;
  value: number;
  place: 'below' | 'inside' | 'above' | null;
}

/** A stretch in which the cadence was missed: no solid line belongs across it. `until` is `null` when it lasts until today. */
export interface SeriesGap {
  after: LocalDate;
  until: LocalDate | null;
  missed: number;
}

/** What a line chart and the table behind it need. */
export interface MetricSeries {
  unit: string;
  points: SeriesPoint[];
  /** Ends of the target, `null` where it is open; the whole is `null` without a target. */
  band: { lower: number | null; upper: number | null } | null;
  /** Ends of the axis: the lowest and highest of values and target; `null` when there is nothing to draw. */
  range: { min: number; max: number } | null;
  gaps: SeriesGap[];
  /** Readings in another unit: not drawn, because they are not comparable, but never hidden either. */
  otherUnits: Reading[];
}

const byTime = (a: Reading, b: Reading): number =>
  a.on.localeCompare(b.on) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

function placeOf(value: number, { targetLower, targetUpper }: Metric): SeriesPoint['place'] {
  if (targetLower === null && targetUpper === null) return null;
  if (targetLower !== null && value < targetLower) return 'below';
  return targetUpper !== null && value > targetUpper ? 'above' : 'inside';
}

function gapsOf(points: readonly SeriesPoint[], cadence: Metric['cadence'], today: LocalDate): SeriesGap[] {
  return points.flatMap(({ on }, index) => {
    const until = points[index + 1]?.on ?? null;
    const missed = missedPeriods(on, until ?? today, cadence);
    return missed === 0 ? [] : [{ after: on, until, missed }];
  });
}

/** The readings of one metric as a series, oldest first. `readings` may hold those of other metrics and of the bin. */
export function metricSeries(metric: Metric, readings: readonly Reading[], today: LocalDate): MetricSeries {
  const { unit, targetLower, targetUpper, cadence } = metric;
  const own = readings.filter((one) => one.metricId === metric.id && one.deletedAt === null).sort(byTime);
  const points = own
    .filter((one) => one.unit === unit)
    .map((reading) => ({ reading, on: reading.on, value: reading.value, place: placeOf(reading.value, metric) }));
  const ends = [targetLower, targetUpper].filter((end) => end !== null);
  const drawn = points.map(({ value }) => value).concat(ends);
  return {
    unit,
    points,
    band: ends.length === 0 ? null : { lower: targetLower, upper: targetUpper },
    range: drawn.length === 0 ? null : { min: lowest(drawn), max: -lowest(drawn.map((value) => -value)) },
    gaps: gapsOf(points, cadence, today),
    otherUnits: own.filter((one) => one.unit !== unit),
  };
}

/** Not `Math.min(...values)`: ten years of daily readings are too many arguments for some engines. */
const lowest = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
