import { useMemo } from 'react';
import { isSafe } from '../../shared/change/change-set.ts';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import type { MetricDefinition } from '../../shared/metrics/create-metric.ts';
import { createMetric, metricFromCatalogue } from '../../shared/metrics/create-metric.ts';
import { readingChanges } from '../../shared/metrics/import-readings.ts';
import type { Metric } from '../../shared/metrics/metric.ts';
import type { CsvReading } from '../../shared/metrics/readings-csv.ts';
import type { ReadingDraft } from '../../shared/metrics/take-reading.ts';
import { takeReading } from '../../shared/metrics/take-reading.ts';
import { useServices } from './services.ts';
import { useCommit } from './use-commit.ts';
import { useRecordActions } from './use-record-actions.ts';
import type { Stored } from './use-records.ts';

/** Done, or words for the person; empty words where a message has said them already. */
export type ReadingAnswer = { ok: true } | { ok: false; words: string };

const answerOf = (saved: boolean): ReadingAnswer => (saved ? { ok: true } : { ok: false, words: '' });
const counted = (count: number): string => (count === 1 ? '1 reading' : `${count} readings`);

/** Writes about metrics and their readings. All else a metric's form saves by itself. */
export function useMetricActions() {
  const { bridge, profile, now, newId } = useServices();
  const { put, remove } = useRecordActions();
  const commit = useCommit();
  return useMemo(
    () => ({
      /** A metric to be filled in; not saved before it has a name and a unit. */
      blank: (id: string): Metric => createMetric({ name: '', unit: '' }, { id, now: now() }),
      /** Takes a row of the catalogue on as one's own; answers its id, `null` when it was not saved. */
      take: async (row: MetricDefinition): Promise<string | null> => {
        const record = metricFromCatalogue(row, { id: newId(), now: now() });
        const saved = await commit(`Took on “${row.name}”`, [{ op: 'put', kind: 'metric', record, baseRev: 0 }], {
          announce: true,
        });
        return isSafe(saved) ? record.id : null;
      },
      /** To the bin, with Undo. Its readings stay, and belong to it again when it is restored. */
      remove: (metric: Stored<'metric'>) => remove('metric', metric),
      /** Writes down what the metric stood at. */
      addReading: async (metric: Metric, draft: ReadingDraft, today: LocalDate): Promise<ReadingAnswer> => {
        const taken = takeReading(metric, draft, { id: newId(), now: now(), today });
        if (!taken.ok) return taken;
        const { value, unit } = taken.reading;
        const change = { op: 'put', kind: 'reading', record: taken.reading, baseRev: 0 } as const;
        return answerOf(isSafe(await commit(`Read “${metric.name}”: ${value} ${unit}`, [change])));
      },
      /** Corrects a reading. It stays known to the file that it came from. */
      correctReading: async (
        metric: Metric,
        stored: Stored<'reading'>,
        draft: ReadingDraft,
        today: LocalDate,
      ): Promise<ReadingAnswer> => {
        const taken = takeReading(metric, draft, { id: stored.record.id, now: now(), today });
        if (!taken.ok) return taken;
        const { on, value, unit, source, note } = taken.reading;
        const label = `Corrected a reading of “${metric.name}”`;
        const saved = await commit(label, [put('reading', stored, { on, value, unit, source, note })], {
          announce: true,
        });
        return answerOf(isSafe(saved));
      },
      removeReading: (reading: Stored<'reading'>) => remove('reading', reading),
      /** Brings the new readings of a file in one action, with Undo; answers whether they are saved. */
      importReadings: async (metric: Metric, fresh: readonly CsvReading[], from: string): Promise<boolean> => {
        // A verified copy of how it was before. Where none can be made (browser mode, a full disk), undo is the way back.
        await bridge.ask('vault.snapshot', { profileId: profile.id, reason: 'import' });
        const changes = readingChanges(metric, fresh, { batchId: newId(), now: now(), newId });
        const label = `Imported ${counted(fresh.length)} of “${metric.name}” from ${from}`;
        return isSafe(await commit(label, changes, { announce: true }));
      },
    }),
    [bridge, profile, now, newId, put, remove, commit],
  );
}
