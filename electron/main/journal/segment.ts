/** A segment whose frames count: those with the sequences `after + 1` to `after + offsets.length`. */
export interface Segment {
  readonly file: string;
  readonly after: number;
  /** Byte offset of each frame. */
  readonly offsets: number[];
  /** Where the last counted frame ends. */
  end: number;
}

/** The highest sequence that the segment holds. */
export const lastSequence = (segment: Segment): number => segment.after + segment.offsets.length;

/** Takes back the frames above `sequence`: they were not saved, and whoever wrote them was told so. */
export function cutAfter(segment: Segment, sequence: number): void {
  const kept = Math.max(sequence - segment.after, 0);
  const firstCut = segment.offsets[kept];
  if (firstCut === undefined) return;
  segment.offsets.length = kept;
  segment.end = firstCut;
}
