import { findOpening, FRAME_HEAD, frameIn, frameLength } from './frame.ts';

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
 * How many frames the bytes from `from` on claim to hold, by their heads alone: the length of what was there before its text was
 * damaged. At least one when there are any bytes.
 */
export function claimedFrames(bytes: Buffer, from: number): number {
  let count = 0;
  for (let at = from; at < bytes.length; count += 1) {
    const length = at + FRAME_HEAD <= bytes.length ? frameLength(bytes, at) : null;
    at = length === null ? bytes.length : at + length;
  }
  return count;
}
