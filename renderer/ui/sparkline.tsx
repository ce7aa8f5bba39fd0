/** One value over time: `at` from 0 (earliest) to 1, `place` from 1; `null` breaks the line instead of falling. */
export interface SparkPoint {
  at: number;
  place: number | null;
}

interface SparklineProps {
  /** The whole course in words, beneath the line; a list with every value stands where it is used. */
  caption: string;
  places: number;
  points: readonly SparkPoint[];
}

const WIDTH = 240;
const STEP = 12;
const EDGE = 6;

/** Runs of values without a break between them. */
function runs(points: readonly SparkPoint[]): { at: number; place: number }[][] {
  const found: { at: number; place: number }[][] = [[]];
  for (const { at, place } of points) {
    if (place === null) found.push([]);
    else found.at(-1)?.push({ at, place });
  }
  return found.filter((run) => run.length > 0);
}

/** A value that holds until the next one, as steps: nothing between two values is invented by a slope. */
export function Sparkline({ caption, places, points }: SparklineProps) {
  const height = (places - 1) * STEP + 2 * EDGE;
  const x = (at: number): number => EDGE + at * (WIDTH - 2 * EDGE);
  const y = (place: number): number => height - EDGE - (place - 1) * STEP;
  const last = points.findLast(({ place }) => place !== null);
  return (
    <figure className="flex flex-col gap-1">
      <svg
        aria-hidden
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="max-w-full"
        style={{ width: `${WIDTH / 16}rem`, height: `${height / 16}rem` }}
      >
        {Array.from({ length: places }, (_, index) => (
          <line key={index} x1={0} x2={WIDTH} y1={y(index + 1)} y2={y(index + 1)} className="stroke-border" />
        ))}
        {runs(points).map((run) => (
          <path
            key={run[0]?.at}
            d={run
              .map(({ at, place }, index) => (index === 0 ? `M${x(at)} ${y(place)}` : `H${x(at)}V${y(place)}`))
              .join('')}
            fill="none"
            strokeWidth={1.5}
            className="stroke-text-2"
          />
        ))}
        {points.map(({ at, place }, index) =>
          place === null ? null : (
            <circle key={index} cx={x(at)} cy={y(place)} r={points[index] === last ? 4 : 2.5} className="fill-fill" />
          ),
        )}
      </svg>
      <figcaption className="text-12 text-text-2">{caption}</figcaption>
    </figure>
  );
}
