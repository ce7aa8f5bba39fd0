import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SnapshotReasonSchema } from '../../../shared/ipc/contract/vault-contract.ts';

/** Every snapshot begins with this many bytes: JSON, spaces up to the checksum, 16 hex digits of it, a line end. */
export const SNAPSHOT_HEADER_LENGTH = 1024;
const CHECKSUM_LENGTH = 17;

const CountSchema = z.number().int().min(0);

export const SNAPSHOT_FORMAT = 'rungbook-snapshot-1';

/** Wide on purpose: what a newer Rungbook writes is not damage, and must not be taken for it. */
const SnapshotHeaderSchema = z.object({
  format: z.string().startsWith('rungbook-snapshot-'),
  profile: z.uuid(),
  /** The number of the last journal batch in it. */
  sequence: CountSchema,
  createdAt: z.iso.datetime(),
  app: z.string().max(40),
  electron: z.string().max(40).nullable(),
  schema: z.number().int().min(1),
  reason: SnapshotReasonSchema.catch('now'),
  /** Records of each kind. */
  counts: z.record(z.string(), CountSchema),
  /** All lines, the meta line included. */
  lines: CountSchema,
  bodyBytes: CountSchema,
  bodySha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SnapshotHeader = z.infer<typeof SnapshotHeaderSchema>;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The header as bytes, always of the same length, so that it can be written once the body is known. */
export function encodeSnapshotHeader(header: SnapshotHeader): Buffer {
  const text = JSON.stringify(header).padEnd(SNAPSHOT_HEADER_LENGTH - CHECKSUM_LENGTH);
  return Buffer.from(`${text}${checksum(text)}\n`, 'utf8');
}

/** The header that these bytes hold, or `null` when they are damaged or not whole. */
export function decodeSnapshotHeader(bytes: Buffer): SnapshotHeader | null {
  if (bytes.length < SNAPSHOT_HEADER_LENGTH) return null;
  const at = SNAPSHOT_HEADER_LENGTH - CHECKSUM_LENGTH;
  const text = bytes.toString('utf8', 0, at);
  if (bytes.toString('utf8', at, SNAPSHOT_HEADER_LENGTH - 1) !== checksum(text)) return null;
  const parsed = SnapshotHeaderSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
