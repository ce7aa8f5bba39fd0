import type { LinePoint } from '../../ui/line-chart.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { GallerySpecimen } from './gallery-specimen.tsx';

const values = [840, 835, 790, 612, 455, 310, 312, 360, 305];
const points = values.map((value, index): LinePoint => {
  const month = String(index + 1).padStart(2, '0');
  return {
    id: month,
    on: `2026-${month}-12`,
    value,
    hollow: value > 350,
    joined: index === 6 ? 'dashed' : 'solid',
    words: value > 350 ? 'above the target' : 'inside the target',
  };
});

/** What is drawn rather than written. */
export function GalleryChart() {
  return (
    <GallerySpecimen name="Line chart">
      <div className="w-full max-w-today">
        <LineChart
          label="Checkout p99"
          unit="ms"
          points={points}
          band={{ lower: 200, upper: 350 }}
          bandLabel="target: 200 to 350 ms"
        />
      </div>
    </GallerySpecimen>
  );
}
