import type { FileHandle } from 'node:fs/promises';
import { findOpening, FRAME_HEAD, frameIn, frameLength } from './frame.ts';
import { newestSchemaIn } from './newest-schema-in.ts';
import { openToRead } from './open-to-read.ts';
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
  /** The newest schema that a frame was written with; 0 without frames. */
  schema: number;
  /** True when a whole frame lies behind bytes that are none: not a torn tail but damage. */
  damaged: boolean;
}

/** How much is read at once, in bytes; a longer frame gets its own read. Small, because the buffer stays with the process. */
const CHUNK = 256 * 1024;

/** Reads into `into` where it is large enough, so that years of journal do not leave years of buffers. */
async function readBytes(handle: FileHandle, from: number, length: number, into?: Buffer): Promise<Buffer> {
  const bytes = into && into.length >= length ? into : Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(bytes, 0, length, from);
  return bytes.subarray(0, bytesRead);
}

/** Finds the whole, consecutive frames from `HEADER_LENGTH` on. */
async function scanFrames(
  handle: FileHandle,
  size: number,
  after: number,
): Promise<{ offsets: number[]; end: number; schema: number }> {
  const offsets: number[] = [];
  let schema = 0;
  const buffer = Buffer.allocUnsafe(CHUNK);
  let end = HEADER_LENGTH;
  for (let wanted = CHUNK; end < size;) {
    const chunk = await readBytes(handle, end, Math.min(wanted, size - end), buffer);
    let at = 0;
    for (let frame = frameIn(chunk, at); frame?.sequence === after + offsets.length + 1; frame = frameIn(chunk, at)) {
      offsets.push(end + at);
      at = frame.end;
    }
    schema = Math.max(schema, newestSchemaIn(chunk.subarray(0, at)));
    end += at;
    const claimed = frameLength(chunk, 0);
    const isLonger = at === 0 && claimed !== null && claimed > chunk.length && end + claimed <= size;
    if (at === 0 && !isLonger) break;
    wanted = isLonger ? claimed : CHUNK;
  }
  return { offsets, end, schema };
}

/** Is there a whole frame anywhere at or after `from`? */
async function hasFrameBehind(handle: FileHandle, from: number, size: number): Promise<boolean> {
  for (let at = from; at + FRAME_HEAD <= size;) {
    const chunk = await readBytes(handle, at, Math.min(CHUNK, size - at));
    const found = findOpening(chunk, 0);
    // A step short of the chunk's end, because an opening may lie across two chunks.
    if (found === -1) at += Math.max(chunk.length - 3, 1);
    else {
      const head = await readBytes(handle, at + found, Math.min(FRAME_HEAD, size - at - found));
      const claimed = frameLength(head, 0);
      const fits = claimed !== null && at + found + claimed <= size;
      if (fits && frameIn(await readBytes(handle, at + found, claimed), 0)) return true;
      at += found + 1;
    }
  }
  return false;
}

/** Reads a segment; `null` when there is none. Throws what else the file system throws. */
export async function scanSegment(file: string): Promise<ScannedSegment | null> {
  const handle = await openToRead(file);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const header = decodeHeader(await readBytes(handle, 0, HEADER_LENGTH));
    if (header === null) return { header, size, offsets: [], end: 0, schema: 0, damaged: size > HEADER_LENGTH };
    const { offsets, end, schema } = await scanFrames(handle, size, header.after);
    return { header, size, offsets, end, schema, damaged: end < size && (await hasFrameBehind(handle, end, size)) };
  } finally {
    await handle.close();
  }
}
