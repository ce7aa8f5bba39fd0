import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ScannedSegment } from './scan-segment.ts';
import { scanSegment } from './scan-segment.ts';
import type { Segment } from './segment.ts';
import { cutAfter, lastSequence } from './segment.ts';
import type { SegmentHeader } from './segment-header.ts';
import { HEADER_LENGTH } from './segment-header.ts';
import { segmentNumber } from './segment-name.ts';

/** A vault's journal as found on disk. */
export interface FoundSegments {
  /** In order and without gaps up to `head`. */
  segments: Segment[];
  head: number;
  /** Something in the middle is not what was written: `head` is the last sequence before it. */
  damaged: boolean;
  /** Bytes behind the last whole frame of the last segment: a write that a crash cut short. */
  torn: { file: string; from: number } | null;
  nextNumber: number;
}

/** A segment whose header could be read. */
type WholeSegment = ScannedSegment & { header: SegmentHeader };

/** Adds one segment to what was found so far; true when the sequence of frames is unbroken. */
function follow(found: FoundSegments, file: string, scan: WholeSegment): boolean {
  const previous = found.segments.at(-1);
  if (previous) cutAfter(previous, scan.header.after);
  found.head = previous ? lastSequence(previous) : 0;
  if (found.head < scan.header.after) return false;
  found.segments.push({ file, after: scan.header.after, offsets: scan.offsets, end: scan.end });
  found.head = scan.header.after + scan.offsets.length;
  return true;
}

const hasHeader = (scan: ScannedSegment): scan is WholeSegment => scan.header !== null;

/**
 * Reads all segments of a vault, front to back. A segment's header says how far the earlier ones count; what they hold beyond
 * that had failed when it was written and is ignored for good.
 */
export async function readSegments(folder: string, profileId: string): Promise<FoundSegments> {
  const numbers = (await readdir(folder))
    .map((name) => ({ name, number: segmentNumber(name) }))
    .filter((segment): segment is { name: string; number: number } => segment.number !== null)
    .sort((a, b) => a.number - b.number);
  const found: FoundSegments = {
    segments: [],
    head: 0,
    damaged: false,
    torn: null,
    nextNumber: (numbers.at(-1)?.number ?? 0) + 1,
  };
  for (const { name } of numbers) {
    const file = path.join(folder, name);
    const scan = await scanSegment(file);
    found.torn = null;
    if (!hasHeader(scan)) {
      // No longer than a header: its making was cut short, nothing in it ever counted. Longer: whatever it held is unreadable,
      // and whether any of it counted is for the next segment to say.
      found.damaged = scan.size > HEADER_LENGTH;
      continue;
    }
    if (scan.header.profile !== profileId || !follow(found, file, scan)) return { ...found, damaged: true };
    found.damaged = scan.damaged;
    if (scan.end < scan.size) found.torn = { file, from: scan.end };
  }
  return found;
}
