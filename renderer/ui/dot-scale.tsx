import type { Shape } from './mark-shape.tsx';
import { MarkShape } from './mark-shape.tsx';

/** A mark at a place of the scale, from 1. */
export interface DotMark {
  shape: Shape;
  place: number;
}

interface DotScaleProps {
  /** How many places the scale has. */
  places: number;
  marks: readonly DotMark[];
  /** `small` fits at the end of a list row, `wide` under the names of the places. */
  size: 'small' | 'wide';
}

const cells = { small: 18, wide: 64 };
const HEIGHT = 16;

/** Marks of one place stand beside each other, closer where there is less room; none hides another. */
function offset(index: number, count: number, cell: number): number {
  const step = Math.min(10, (cell - 8) / Math.max(1, count - 1));
  return (index - (count - 1) / 2) * step;
}

/** Some marks on one scale, with a line from the lowest to the highest: its length is the gap. Decorative; the words stand beside it. */
export function DotScale({ places, marks, size }: DotScaleProps) {
  const cell = cells[size];
  const centre = (place: number): number => (place - 0.5) * cell;
  const all = marks.map(({ place }) => place);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const width = places * cell;
  return (
    <svg aria-hidden viewBox={`0 0 ${width} ${HEIGHT}`} style={{ width: `${width / 16}rem`, height: '1rem' }}>
      {Array.from({ length: places }, (_, index) => (
        <circle key={index} cx={centre(index + 1)} cy={HEIGHT / 2} r={1} className="fill-control" />
      ))}
      {all.length > 0 && high > low && (
        <line x1={centre(low)} x2={centre(high)} y1={HEIGHT / 2} y2={HEIGHT / 2} className="stroke-control" />
      )}
      {marks.map(({ shape, place }) => {
        const together = marks.filter((mark) => mark.place === place);
        const index = together.findIndex((mark) => mark.shape === shape);
        return (
          <MarkShape
            key={shape}
            shape={shape}
            x={centre(place) + offset(index, together.length, cell)}
            y={HEIGHT / 2}
          />
        );
      })}
    </svg>
  );
}
