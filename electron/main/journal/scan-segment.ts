import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { decodeFrame, findOpening, FRAME_HEAD, readFrameHead } from './frame.ts';
import type { SegmentHeader } from './segment-header.ts';
import { decodeHeader, HEADER_LENGTH } from './segment-header.ts';

/** What a segment holds, read from front to back without keeping any batch in memory. */
export interface ScannedSegment {
  /** `null`: not readable. `size` tells whether the segment was never finished (no longer than a header) or is damaged. */
  header: SegmentHeader | null;
  size: number;
  /** Byte offsets of the whole, consecutive frames; the first has the sequence `header.after + 1`. */
  offsets: number[];
  /** Where the last whole frame ends; what follows is a torn tail, or damage. */
  end: number;
  /** True when a whole frame lies behind bytes that are none: not a torn tail but damage. */
  damaged: boolean;
}

const CHUNK = 1024 * 1024;

/** Hands out any stretch of a file, reading a megabyte ahead; a frame longer than that gets its own read. */
function createReader(handle: FileHandle, size: number) {
  let start = 0;
  let held = Buffer.alloc(0);
  return async (from: number, length: number): Promise<Buffer> => {
    if (from < start || from + length > start + held.length) {
      const wanted = Buffer.alloc(Math.min(Math.max(length, CHUNK), size - from));
      const { bytesRead } = await handle.read(wanted, 0, wanted.length, from);
      held = wanted.subarray(0, bytesRead);
      start = from;
    }
    return held.subarray(from - start, from - start + length);
  };
}

type Reader = ReturnType<typeof createReader>;

async function frameAt(read: Reader, offset: number, size: number): Promise<{ sequence: number; end: number } | null> {
  if (offset + FRAME_HEAD > size) return null;
  const head = readFrameHead(await read(offset, FRAME_HEAD));
  if (head === null || offset + FRAME_HEAD + head.length > size) return null;
  const frame = decodeFrame(await read(offset, FRAME_HEAD + head.length));
  return frame && { sequence: frame.sequence, end: offset + FRAME_HEAD + head.length };
}

async function hasFrameBehind(read: Reader, from: number, size: number): Promise<boolean> {
  for (let at = from; at + FRAME_HEAD <= size;) {
    const chunk = await read(at, Math.min(CHUNK, size - at));
    const found = findOpening(chunk, 0);
    // A step short of the chunk's end, because an opening may lie across two chunks.
    if (found === -1) at += Math.max(chunk.length - 3, 1);
    else if (await frameAt(read, at + found, size)) return true;
    else at += found + 1;
  }
  return false;
}

/** Reads a segment. Throws what the file system throws. */
export async function scanSegment(file: string): Promise<ScannedSegment> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const read = createReader(handle, size);
    const header = size < HEADER_LENGTH ? null : decodeHeader(await read(0, HEADER_LENGTH));
    if (header === null) return { header, size, offsets: [], end: 0, damaged: size > HEADER_LENGTH };
    const offsets: number[] = [];
    let end = HEADER_LENGTH;
    for (;;) {
      const frame = await frameAt(read, end, size);
      if (frame?.sequence !== header.after + offsets.length + 1) break;
      offsets.push(end);
      end = frame.end;
    }
    return { header, size, offsets, end, damaged: end < size && (await hasFrameBehind(read, end, size)) };
  } finally {
    await handle.close();
  }
}
