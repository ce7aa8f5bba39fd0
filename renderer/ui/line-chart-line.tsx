import { useId } from 'react';
import type { LinePoint } from './line-chart.tsx';

interface LineChartLineProps {
  points: readonly LinePoint[];
  /** Where each point stands, in percent from the left and the top. */
  places: readonly { x: number; y: number }[];
  active: number;
  /** Heights of the quiet lines behind. */
  grid: readonly number[];
  /** Ends of the band in percent from the top; `null` where it is open. */
  band: { top: number | null; bottom: number | null } | null;
}

/** So many points are so near to one another that each gets a dot of its line's width. */
const CROWD = 90;

const percent = (value: number): string => `${value}%`;

/** What is drawn. Everything is placed in percent, so it follows width and text size without being measured. */
export function LineChartLine({ points, places, active, grid, band }: LineChartLineProps) {
  const hatch = useId();
  const radius = points.length > CROWD ? 1.5 : 3.5;
  const told = places[active];
  return (
    <svg aria-hidden className="absolute inset-0 size-full overflow-visible">
      <pattern id={hatch} patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
        <line y2="7" stroke="var(--color-control)" strokeWidth="1" />
      </pattern>
      {grid.map((at) => (
        <line key={at} x2="100%" y1={percent(at)} y2={percent(at)} stroke="var(--color-border)" />
      ))}
      {band && (
        <rect
          width="100%"
          y={percent(band.top ?? 0)}
          height={percent(Math.max(0, (band.bottom ?? 100) - (band.top ?? 0)))}
          fill={`url(#${hatch})`}
          opacity="0.45"
        />
      )}
      {[band?.top, band?.bottom].map(
        (edge, index) =>
          typeof edge === 'number' && (
            <line key={index} x2="100%" y1={percent(edge)} y2={percent(edge)} stroke="var(--color-control)" />
          ),
      )}
      {told && <line x1={percent(told.x)} x2={percent(told.x)} y2="100%" stroke="var(--color-border)" />}
      {places.slice(1).map((place, index) => (
        <line
          key={points[index + 1]?.id}
          x1={percent(places[index]?.x ?? 0)}
          y1={percent(places[index]?.y ?? 0)}
          x2={percent(place.x)}
          y2={percent(place.y)}
          stroke="var(--color-text)"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeDasharray={points[index + 1]?.joined === 'dashed' ? '2 5' : undefined}
        />
      ))}
      {places.map(({ x, y }, index) => (
        <circle
          key={points[index]?.id}
          cx={percent(x)}
          cy={percent(y)}
          r={index === active ? 5 : radius}
          fill={points[index]?.hollow ? 'var(--color-canvas)' : 'var(--color-text)'}
          stroke={index === active ? 'var(--color-accent)' : 'var(--color-text)'}
          strokeWidth={index === active ? 2.5 : 1.5}
        />
      ))}
    </svg>
  );
}
