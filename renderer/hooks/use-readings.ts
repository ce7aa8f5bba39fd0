import type { Reading } from '../../shared/metrics/reading.ts';
import { listReadingsOf } from '../db/queries/growth-queries.ts';
import { useLive } from './use-live.ts';

/** Readings of several metrics outside the bin, by metric, in no order. */
export function useReadingsByMetric(metricIds: readonly string[]): ReadonlyMap<string, Reading[]> | undefined {
  return useLive(
    async (database) =>
      new Map(
        await Promise.all(
          metricIds.map(async (id): Promise<[string, Reading[]]> => {
            const readings = await listReadingsOf(database, id);
            return [id, readings.map(({ record }) => record)];
          }),
        ),
      ),
    [metricIds.join(' ')],
  );
}

/** All readings of one metric, those in the bin too: an import must not bring back what was thrown away. */
export const useKnownReadings = (metricId: string): Reading[] | undefined =>
  useLive(
    async (database) => {
      const rows = await database.rows('reading').where('record.metricId').equals(metricId).toArray();
      return rows.map(({ record }) => record);
    },
    [metricId],
  );
