import { createHash } from 'node:crypto';

/**
 * One batch on disk: 4 bytes that open every frame, length of the text (uint32), sequence (uint64), the first 8 bytes of the
 * SHA-256 over length, sequence and text, then the text: JSON in UTF-8. JSON never holds the opening bytes unescaped, so a whole
 * frame behind a damaged one can be found. Numbers are big-endian.
 */
const OPENING = Buffer.from([0x1e, 0x52, 0x42, 0x00]);
export const FRAME_HEAD = 24;
/** The longest text one frame may hold, in bytes; also keeps a damaged length from asking for the whole memory. */
export const LONGEST_TEXT = 256 * 1024 * 1024;

function checksum(head: Buffer, text: Uint8Array): Buffer {
  return createHash('sha256').update(head.subarray(4, 16)).update(text).digest().subarray(0, 8);
}

/** The bytes of a frame. */
export function encodeFrame(sequence: number, text: string): Buffer {
  const body = Buffer.from(text, 'utf8');
  const head = Buffer.alloc(FRAME_HEAD);
  OPENING.copy(head);
  head.writeUInt32BE(body.length, 4);
  head.writeBigUInt64BE(BigInt(sequence), 8);
  checksum(head, body).copy(head, 16);
  return Buffer.concat([head, body]);
}

/** How many bytes the frame at `at` claims to have, head included; `null` when no frame begins there. */
export function frameLength(bytes: Buffer, at: number): number | null {
  if (at + FRAME_HEAD > bytes.length || OPENING.compare(bytes, at, at + 4) !== 0) return null;
  const length = bytes.readUInt32BE(at + 4);
  return length > LONGEST_TEXT ? null : FRAME_HEAD + length;
}

/** The number that the head at `at` names, whether or not the frame is what was written. */
export const sequenceAt = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64BE(at + 8));

/** The number and the end of the frame at `at`, or `null` when it is not whole or a bit of it is not what was written. */
export function frameIn(bytes: Buffer, at: number): { sequence: number; end: number } | null {
  const length = frameLength(bytes, at);
  if (length === null || at + length > bytes.length) return null;
  const head = bytes.subarray(at, at + FRAME_HEAD);
  if (checksum(head, bytes.subarray(at + FRAME_HEAD, at + length)).compare(head, 16) !== 0) return null;
  return { sequence: sequenceAt(head, 0), end: at + length };
}

/** The text of the frame at `at`, or `null` as above. */
export function textIn(bytes: Buffer, at: number): string | null {
  const frame = frameIn(bytes, at);
  return frame && bytes.toString('utf8', at + FRAME_HEAD, frame.end);
}

/** Where the next frame may begin at or after `from`; -1 when nowhere. */
export const findOpening = (bytes: Buffer, from: number): number => bytes.indexOf(OPENING, from);
