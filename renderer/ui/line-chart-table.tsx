import type { LineChartProps } from './line-chart.tsx';

/** The same as the line, for who reads rather than looks: newest first. */
export function LineChartTable({ label, unit, points }: Pick<LineChartProps, 'label' | 'unit' | 'points'>) {
  const hasWords = points.some(({ words }) => words !== '');
  return (
    // The table can be longer than the place for it, so it takes the focus and scrolls by key.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable without a mouse.
    <div role="group" aria-label={`${label}, table`} tabIndex={0} className="max-h-60 overflow-y-auto">
      <table className="select-content w-full border-collapse">
        <caption className="sr-only">{label}</caption>
        <thead className="sticky top-0 bg-canvas text-12 text-text-2">
          <tr>
            <th scope="col" className="py-1 pr-4 text-left font-normal">
              Day
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              {unit}
            </th>
            {hasWords && (
              <th scope="col" className="py-1 text-left font-normal">
                Against the target
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ id, on, value, words }) => (
            <tr key={id} className="border-t border-border">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {on}
              </th>
              <td className="py-1.5 pr-4 text-right">{value}</td>
              {hasWords && <td className="py-1.5 text-text-2">{words}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
