import type { Reading } from '../../shared/metrics/reading.ts';
import { listMetrics, listReadingsOf } from '../db/queries/growth-queries.ts';
import type { Stored } from '../db/stored.ts';
import { useLive } from './use-live.ts';

/** A metric and what it stood at; readings in no order. */
export interface MetricWithReadings {
  metric: Stored<'metric'>;
  readings: Reading[];
}

/** All metrics with their readings by name, read together so that no screen shows a metric without what it stood at. */
export const useMetricsWithReadings = (): MetricWithReadings[] | undefined =>
  useLive(
    async (database) =>
      Promise.all(
        (await listMetrics(database)).map(async (metric): Promise<MetricWithReadings> => {
          const readings = await listReadingsOf(database, metric.record.id);
          return { metric, readings: readings.map(({ record }) => record) };
        }),
      ),
    [],
  );

/** All readings of one metric, those in the bin too: an import must not bring back what was thrown away. */
export const useKnownReadings = (metricId: string): Reading[] | undefined =>
  useLive(
    async (database) => {
      const rows = await database.rows('reading').where('record.metricId').equals(metricId).toArray();
      return rows.map(({ record }) => record);
    },
    [metricId],
  );
