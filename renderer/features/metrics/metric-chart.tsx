import { useMemo } from 'react';
import type { Metric } from '../../../shared/metrics/metric.ts';
import { metricSeries } from '../../../shared/metrics/metric-series.ts';
import type { Reading } from '../../../shared/metrics/reading.ts';
import { useToday } from '../../hooks/use-today.ts';
import type { LinePoint } from '../../ui/line-chart.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { placeWords, readingsInWords, targetInWords } from './metric-words.ts';

/** The readings of a metric as a line with its target band. */
export function MetricChart({ metric, readings }: { metric: Metric; readings: readonly Reading[] }) {
  const today = useToday();
  const { points, band, otherUnits } = useMemo(() => {
    const series = metricSeries(metric, readings, today);
    const afterGap = new Set(series.gaps.map(({ until }) => until));
    return {
      ...series,
      points: series.points.map(({ reading, on, value, place }): LinePoint => ({
        id: reading.id,
        on,
        value,
        hollow: place === 'above' || place === 'below',
        joined: afterGap.has(on) ? 'dashed' : 'solid',
        words: placeWords(place),
      })),
    };
  }, [metric, readings, today]);
  const others = [...new Set(otherUnits.map(({ unit }) => unit))].join(', ');
  return (
    <div className="flex flex-col gap-2">
      {points.length === 0 ? (
        <p className="leading-reading text-text-2">
          No reading in {metric.unit} yet. Write down where it stands today: it is the baseline of whatever you change.
        </p>
      ) : (
        <LineChart
          label={metric.name}
          unit={metric.unit}
          points={points}
          band={band}
          bandLabel={`target: ${targetInWords(metric)}`}
        />
      )}
      {otherUnits.length > 0 && (
        <p className="text-12 text-text-2">
          {readingsInWords(otherUnits.length)} in {others} cannot be compared with {metric.unit}: kept in the list, not
          on the line.
        </p>
      )}
    </div>
  );
}
