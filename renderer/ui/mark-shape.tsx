/** Kinds of marks that stay apart without colour: filled, outlined and pointed, outlined and square. */
export type Shape = 'dot' | 'diamond' | 'square';

/** One mark of a chart around a centre, 4 units in each direction; drawn inside of an svg. */
export function MarkShape({ shape, x, y }: { shape: Shape; x: number; y: number }) {
  const outlined = { className: 'fill-panel stroke-text', strokeWidth: 1.5 };
  if (shape === 'dot') return <circle cx={x} cy={y} r={4} className="fill-fill" />;
  if (shape === 'square') return <rect x={x - 3.5} y={y - 3.5} width={7} height={7} {...outlined} />;
  return <path d={`M${x} ${y - 4.75}L${x + 4.75} ${y}L${x} ${y + 4.75}L${x - 4.75} ${y}Z`} {...outlined} />;
}

/** The mark by itself, for a legend or beside a name. */
export function MarkSign({ shape }: { shape: Shape }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0">
      <MarkShape shape={shape} x={6} y={6} />
    </svg>
  );
}
