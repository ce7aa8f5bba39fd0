import { useMemo, useRef, useState } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { useMetricActions } from '../../hooks/use-metric-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { CorrectReading } from './correct-reading.tsx';
import { readingsInWords } from './metric-words.ts';
import { ReadingRow } from './reading-row.tsx';

interface ReadingListProps {
  metric: Metric;
  readings: readonly Stored<'reading'>[];
}

/** What is looked at now and then; the rest unfolds. */
const FEW = 6;

/** Readings, the latest first; each can be corrected in its place or moved to the bin with Undo. */
export function ReadingList({ metric, readings }: ReadingListProps) {
  const { removeReading } = useMetricActions();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const sorted = useMemo(
    () =>
      readings.toSorted(
        ({ record: a }, { record: b }) => b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt),
      ),
    [readings],
  );
  if (sorted.length === 0) return null;
  const close = (id: string): void => {
    setCorrecting(null);
    setReturnTo(id);
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} aria-label={`Readings of ${metric.name}`} className="flex flex-col outline-none">
        {(all ? sorted : sorted.slice(0, FEW)).map((stored) => {
          const { id } = stored.record;
          return (
            <li key={id} className="border-b border-border last:border-b-0">
              {correcting === id ? (
                <CorrectReading metric={metric} stored={stored} onClose={() => close(id)} />
              ) : (
                <ReadingRow
                  metric={metric}
                  reading={stored.record}
                  takeFocus={returnTo === id}
                  onCorrect={() => setCorrecting(id)}
                  onDelete={() => {
                    void removeReading(stored);
                    // The row goes, and the focus with it; the list is the next place that makes sense.
                    list.current?.focus();
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sorted.length > FEW && (
        <Button variant="ghost" className="-ml-3 self-start" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the latest only' : `Show all ${readingsInWords(sorted.length)}`}
        </Button>
      )}
    </>
  );
}
