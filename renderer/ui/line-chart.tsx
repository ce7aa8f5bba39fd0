import { useState } from 'react';
import type { LocalDate } from '../../shared/dates/local-date.ts';
import { exactDay } from '../../shared/today/day-in-words.ts';
import { LineChartLegend } from './line-chart-legend.tsx';
import { LineChartPlot } from './line-chart-plot.tsx';
import { LineChartTable } from './line-chart-table.tsx';
import { SegmentedControl } from './segmented-control.tsx';

/** One value on a day. */
export interface LinePoint {
  id: string;
  on: LocalDate;
  value: number;
  /** Drawn hollow: it is not where it should be. */
  hollow: boolean;
  /** How the line comes to it from the one before: `dashed` where values are missing between. */
  joined: 'solid' | 'dashed';
  /** How it stands, in words: `inside the target`; empty when there is nothing to say. */
  words: string;
}

export interface LineChartProps {
  /** What is drawn: the name of the figure. */
  label: string;
  unit: string;
  /** Oldest first, at least one. */
  points: readonly LinePoint[];
  /** Where the values should lie; `null` ends are open. */
  band: { lower: number | null; upper: number | null } | null;
  /** What the hatched band means: `Target: up to 350 ms`. */
  bandLabel: string;
}

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** The whole fact of a point, for the eye above the chart and for screen readers. */
const factOf = ({ on, words }: LinePoint): string => [exactDay(on), words].filter(Boolean).join(' · ');

/**
 * Values over days as a line, with the band in which they should lie. It says everything twice without colour: the band by outline and
 * hatch, what lies outside by hollow points, missing values by dashes; arrow keys walk through the points, and a table stands behind it.
 */
export function LineChart({ label, unit, points, band, bandLabel }: LineChartProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = points.findIndex(({ id }) => id === chosenId);
  const active = chosen >= 0 ? chosen : points.length - 1;
  const point = points[active];
  if (!point) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="min-w-0">
          <span className="text-15 font-semibold">
            {point.value} {unit}
          </span>
          <span className="text-12 text-text-2"> · {factOf(point)}</span>
        </p>
        <SegmentedControl label="Shown as" segments={views} value={view} onValueChange={setView} />
      </div>
      {view === 'chart' ? (
        <>
          <LineChartPlot
            label={label}
            points={points}
            band={band}
            active={active}
            valueText={`${point.value} ${unit}, ${factOf(point)}`}
            onActive={(index) => setChosenId(points[index]?.id ?? null)}
          />
          <LineChartLegend points={points} bandLabel={band && bandLabel} />
        </>
      ) : (
        <LineChartTable label={label} unit={unit} points={points} />
      )}
    </div>
  );
}
