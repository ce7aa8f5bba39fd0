import type { KeyboardEvent, PointerEvent } from 'react';
import { LineChartLine } from './line-chart-line.tsx';
import { dayPosition, dayTicks, valueAxis } from './line-chart-scale.ts';
import type { LineChartProps } from './line-chart.tsx';

interface LineChartPlotProps extends Pick<LineChartProps, 'label' | 'points' | 'band'> {
  /** Place of the point that is told. */
  active: number;
  /** What is told of it. */
  valueText: string;
  onActive: (index: number) => void;
}

const PAGE = 10;

/** Where a key leads from one of `count` points; `null` for keys of others. */
function stepOf(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - PAGE,
    PageUp: at + PAGE,
    Home: 0,
    End: count - 1,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, step));
}

/** The axes, the line and the one tab stop: a slider over the points, which tells each as it comes to it. */
export function LineChartPlot({ label, points, band, active, valueText, onActive }: LineChartPlotProps) {
  const [from, to] = [points[0]?.on ?? '', points.at(-1)?.on ?? ''];
  const ends = [band?.lower, band?.upper].filter((end) => typeof end === 'number');
  const values = points.map(({ value }) => value).concat(ends);
  const lowest = values.reduce((low, value) => Math.min(low, value), Infinity);
  const highest = values.reduce((high, value) => Math.max(high, value), -Infinity);
  const axis = valueAxis(lowest, highest);
  const y = (value: number): number => ((axis.to - value) / (axis.to - axis.from)) * 100;
  const places = points.map(({ on, value }) => ({ x: dayPosition(on, from, to), y: y(value) }));
  const ticks = axis.ticks.map((value) => ({ at: y(value), label: String(value) }));
  const widest = ticks.reduce((wide, tick) => (tick.label.length > wide.length ? tick.label : wide), '');

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? null : stepOf(event.key, active, points.length);
    if (step === null) return;
    event.preventDefault();
    onActive(step);
  };
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    if (width === 0) return;
    const x = ((clientX - left) / width) * 100;
    const away = places.map((place) => Math.abs(place.x - x));
    onActive(away.reduce((nearest, distance, index) => (distance < (away[nearest] ?? Infinity) ? index : nearest), 0));
  };
  return (
    <div className="@container/chart grid grid-cols-[auto_1fr] gap-x-2 pt-2 pr-2 text-12 text-text-3">
      <div aria-hidden className="relative text-right">
        <span className="invisible">{widest}</span>
        {ticks.map(({ at, label: words }) => (
          <span key={words} className="absolute right-0 -translate-y-1/2" style={{ top: `${at}%` }}>
            {words}
          </span>
        ))}
      </div>
      <div
        role="slider"
        aria-label={`${label}: readings by day`}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={active + 1}
        aria-valuetext={valueText}
        tabIndex={0}
        className="relative h-48 rounded-6"
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
      >
        <LineChartLine
          points={points}
          places={places}
          active={active}
          grid={ticks.map(({ at }) => at)}
          band={
            band && {
              top: band.upper === null ? null : y(band.upper),
              bottom: band.lower === null ? null : y(band.lower),
            }
          }
        />
      </div>
      <div aria-hidden className="relative col-start-2 h-6">
        {dayTicks(from, to).map(({ at, label: words }, index) => (
          <span
            key={words + String(at)}
            className={`absolute top-1 -translate-x-1/2 whitespace-nowrap ${index % 2 === 1 ? '@max-[22rem]/chart:hidden' : ''}`}
            style={{ left: `${at}%` }}
          >
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
