import type { Change } from '../change/change-set.ts';
import type { Instant } from '../dates/clock.ts';
import { born } from '../record/born.ts';
import type { Metric } from './metric.ts';
import { readingKey } from './reading-key.ts';
import type { CsvReading } from './readings-csv.ts';

/** The new readings of a file as one change set's changes: all of them or none, known again at the next import. */
export function readingChanges(
  metric: Metric,
  fresh: readonly CsvReading[],
  { batchId, now, newId }: { batchId: string; now: Instant; newId: () => string },
): Change[] {
  return fresh.map(({ on, value, unit, source, note }): Change => {
    const sourceKeys = [readingKey(metric.id, { on, value })];
    const record = {
      ...born({ id: newId(), now }),
      batchId,
      sourceKeys,
      metricId: metric.id,
      on,
      value,
      unit,
      source,
      note,
    };
    return { op: 'put', kind: 'reading', record, baseRev: 0 };
  });
}
