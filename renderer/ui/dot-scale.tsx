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

/** Where marks of one place stand around it: below each other where the width is short, else side by side. None hides another. */
const layouts = {
  small: { cell: 14, across: 0, down: 10 },
  wide: { cell: 64, across: 12, down: 0 },
};

/** Some marks on one scale, with a line from the lowest to the highest: its length is the gap. Decorative; the words stand beside it. */
export function DotScale({ places, marks, size }: DotScaleProps) {
  const { cell, across, down } = layouts[size];
  const all = marks.map(({ place }) => place);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const most = Math.max(1, ...all.map((place) => all.filter((other) => other === place).length));
  const [width, height] = [places * cell, 16 + (most - 1) * down];
  const centre = (place: number): number => (place - 0.5) * cell;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 16}rem`, height: `${height / 16}rem` }}
    >
      {Array.from({ length: places }, (_, index) => (
        <circle key={index} cx={centre(index + 1)} cy={height / 2} r={1.25} className="fill-control" />
      ))}
      {all.length > 0 && high > low && (
        <line x1={centre(low)} x2={centre(high)} y1={height / 2} y2={height / 2} className="stroke-control" />
      )}
      {marks.map(({ shape, place }) => {
        const together = marks.filter((mark) => mark.place === place);
        const nth = together.findIndex((mark) => mark.shape === shape) - (together.length - 1) / 2;
        return <MarkShape key={shape} shape={shape} x={centre(place) + nth * across} y={height / 2 + nth * down} />;
      })}
    </svg>
  );
}
