import { useMemo } from 'react';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { readingDue } from '../../../shared/metrics/reading-due.ts';
import type { ReadingDue } from '../../../shared/metrics/reading-due.ts';
import type { MetricWithReadings } from '../../hooks/use-readings.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { dueWords, isDue, metricLine } from './metric-words.ts';

interface MetricListProps {
  metrics: readonly MetricWithReadings[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
  onDelete: (metric: Stored<'metric'>) => void;
}

interface Item {
  metric: Stored<'metric'>;
  due: ReadingDue;
}

const idOf = ({ metric }: Item): string => metric.record.id;
const headingOf = ({ due }: Item): string => (isDue(due) ? 'Reading due' : 'Up to date');

/** All metrics, those that want a reading first. */
export function MetricList({ metrics, selectedId, onSelect, onOpen, onDelete }: MetricListProps) {
  const today = useToday();
  const { keys, singleKeys } = useSettings(({ settings }) => settings);
  const items = useMemo(() => {
    const all = metrics.map(({ metric, readings }): Item => ({
      metric,
      due: readingDue(metric.record, readings, today),
    }));
    return [...all.filter(({ due }) => isDue(due)), ...all.filter(({ due }) => !isDue(due))];
  }, [metrics, today]);
  return (
    <VirtualList
      label="Metrics"
      items={items}
      itemId={idOf}
      groupOf={headingOf}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
      onKey={(event, item) => {
        if (item && event.key === keyOf('delete', keys)) onDelete(item.metric);
      }}
      renderRow={({ metric: { record }, due }) => (
        <ListRow
          title={record.name}
          meta={[metricLine(due, today), dueWords(due, record.cadence)].filter(Boolean).join(' · ')}
        />
      )}
    />
  );
}
