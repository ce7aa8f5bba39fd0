/** A segment whose frames count: those with the sequences `after + 1` to `after + offsets.length`. */
export interface Segment {
  readonly file: string;
  /** A second file with the same frames at the same places; read when the first one's bytes are not what was written. */
  readonly copy: string | null;
  readonly after: number;
  /** Byte offset of each frame. */
  readonly offsets: number[];
  /** Where the last counted frame ends. */
  end: number;
}

/** The highest sequence that the segment holds. */
export const lastSequence = (segment: Segment): number => segment.after + segment.offsets.length;
