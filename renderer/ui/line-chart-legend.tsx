import type { ReactElement } from 'react';
import type { LinePoint } from './line-chart.tsx';

interface LineChartLegendProps {
  points: readonly LinePoint[];
  /** What the band means; `null` where there is none. */
  bandLabel: string | null;
}

const ink = 'var(--color-text)';

/** What each mark of the chart means; only those that are drawn. */
export function LineChartLegend({ points, bandLabel }: LineChartLegendProps) {
  const marks = [
    bandLabel !== null && {
      words: bandLabel,
      sign: <span className="hatched inline-block h-2.5 w-4 border-y border-control" />,
    },
    points.some(({ hollow }) => hollow) && {
      words: 'outside of it',
      sign: (
        <svg className="size-2.5">
          <circle cx="50%" cy="50%" r="3.5" fill="none" stroke={ink} strokeWidth="1.5" />
        </svg>
      ),
    },
    points.some(({ joined }) => joined === 'dashed') && {
      words: 'readings missed between',
      sign: (
        <svg className="h-2.5 w-5">
          <line x1="1" x2="100%" y1="50%" y2="50%" stroke={ink} strokeWidth="1.5" strokeDasharray="2 5" />
        </svg>
      ),
    },
  ].filter((mark): mark is { words: string; sign: ReactElement } => mark !== false);
  if (marks.length === 0) return null;
  return (
    <ul aria-label="What the marks mean" className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-text-2">
      {marks.map(({ words, sign }) => (
        <li key={words} className="flex items-center gap-1.5">
          <span aria-hidden className="flex">
            {sign}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
