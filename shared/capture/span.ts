/** A stretch of a text in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Do two stretches share at least one unit? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
