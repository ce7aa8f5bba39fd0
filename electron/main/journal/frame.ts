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

/** What the head of a frame says: how long its text is and which number it has; `null` when these bytes are no head. */
export function readFrameHead(bytes: Buffer): { length: number; sequence: number } | null {
  if (bytes.length < FRAME_HEAD || !bytes.subarray(0, 4).equals(OPENING)) return null;
  const length = bytes.readUInt32BE(4);
  const sequence = Number(bytes.readBigUInt64BE(8));
  return length > LONGEST_TEXT || !Number.isSafeInteger(sequence) ? null : { length, sequence };
}

/** The text of a whole frame, or `null` when a bit of it is not what was written. */
export function decodeFrame(bytes: Buffer): { sequence: number; text: string } | null {
  const head = readFrameHead(bytes);
  if (head === null || bytes.length < FRAME_HEAD + head.length) return null;
  const body = bytes.subarray(FRAME_HEAD, FRAME_HEAD + head.length);
  if (!checksum(bytes, body).equals(bytes.subarray(16, FRAME_HEAD))) return null;
  return { sequence: head.sequence, text: body.toString('utf8') };
}

/** Where the next frame may begin at or after `from`; -1 when nowhere. */
export const findOpening = (bytes: Buffer, from: number): number => bytes.indexOf(OPENING, from);
