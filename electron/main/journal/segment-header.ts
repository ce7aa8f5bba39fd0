import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Every segment begins with this many bytes: JSON, spaces up to the checksum, 16 hex digits of it, a line end. */
export const HEADER_LENGTH = 256;
const CHECKSUM_LENGTH = 17;

const SegmentHeaderSchema = z.object({
  format: z.literal('rungbook-journal-1'),
  profile: z.uuid(),
  /** Frames of earlier segments count up to this sequence and no further; the first frame here is the next one. */
  after: z.number().int().min(0),
  createdAt: z.iso.datetime(),
  /** Who wrote it, and in which shapes; the first segments did not say. */
  app: z.string().max(40).optional(),
  schema: z.number().int().min(1).optional(),
});
export type SegmentHeader = z.infer<typeof SegmentHeaderSchema>;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The header as bytes, always of the same length so that where frames begin never depends on a damaged byte. */
export function encodeHeader(header: SegmentHeader): Buffer {
  const text = JSON.stringify(header).padEnd(HEADER_LENGTH - CHECKSUM_LENGTH);
  return Buffer.from(`${text}${checksum(text)}\n`, 'utf8');
}

/** The header that these bytes hold, or `null` when they are damaged or not whole. */
export function decodeHeader(bytes: Buffer): SegmentHeader | null {
  if (bytes.length < HEADER_LENGTH) return null;
  const text = bytes.toString('utf8', 0, HEADER_LENGTH - CHECKSUM_LENGTH);
  if (bytes.toString('utf8', HEADER_LENGTH - CHECKSUM_LENGTH, HEADER_LENGTH - 1) !== checksum(text)) return null;
  const parsed = SegmentHeaderSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
