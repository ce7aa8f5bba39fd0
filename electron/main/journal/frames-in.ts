import { findOpening, frameIn, frameLength, sequenceAt } from './frame.ts';

/** A whole frame and where it lies in the bytes. */
export interface PlacedFrame {
  readonly sequence: number;
  readonly from: number;
  readonly to: number;
}

/** Every whole frame at or after `from`, those behind damage too. */
export function framesIn(bytes: Buffer, from: number): PlacedFrame[] {
  const frames: PlacedFrame[] = [];
  for (let at = from; at !== -1 && at < bytes.length;) {
    const frame = frameIn(bytes, at);
    if (frame) frames.push({ sequence: frame.sequence, from: at, to: frame.end });
    at = frame ? frame.end : findOpening(bytes, at + 1);
  }
  return frames;
}

/**
 * The number of the last frame that the bytes from `from` on once held, by the heads alone that are left of damaged frames.
 * `earlier` is the last number before them. `null` when nobody can say: the last head must lead to the end of the bytes exactly,
 * and name a number that as many frames can reach.
 */
export function lastClaimed(bytes: Buffer, from: number, earlier: number): number | null {
  let [count, claimed, end]: [number, number, number] = [0, 0, 0];
  for (let at = findOpening(bytes, from); at !== -1; at = findOpening(bytes, at + 1)) {
    const length = frameLength(bytes, at);
    count += 1;
    claimed = length === null ? 0 : sequenceAt(bytes, at);
    end = at + (length ?? 0);
  }
  return end === bytes.length && claimed > earlier && claimed <= earlier + count + 1 ? claimed : null;
}
