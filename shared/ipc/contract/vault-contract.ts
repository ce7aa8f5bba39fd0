import { z } from 'zod';
import type { RecordKind } from '../../record/record-kinds.ts';
import { DatabaseNameSchema } from './profiles-contract.ts';

/** Why a snapshot was made. */
export const SnapshotReasonSchema = z.enum([
  'hourly',
  'operations',
  'quit',
  'import',
  'restore',
  'migration',
  'version',
  'now',
  'repair',
]);
export type SnapshotReason = z.infer<typeof SnapshotReasonSchema>;

/** `000000123-20261124-140212`: the name of a snapshot's file without its ending. */
export const GenerationIdSchema = z.string().regex(/^\d{9,}-\d{8}-\d{6}(-\d+)?$/);

export const VaultRequestSchema = z.object({ profileId: z.uuid() });
export const SnapshotRequestSchema = z.object({ profileId: z.uuid(), reason: SnapshotReasonSchema });
export const ReadLinesRequestSchema = z.object({
  profileId: z.uuid(),
  generation: z.union([z.literal('newest'), GenerationIdSchema]),
  from: z.number().int().min(0),
  limit: z.number().int().min(1).max(5000),
});
export const PointRequestSchema = z.object({ profileId: z.uuid(), database: DatabaseNameSchema });
/** `from` is the number of lines that were sent before; the first line is the meta line of `shared/vault/snapshot-lines`. */
export const RepairRequestSchema = z.object({
  profileId: z.uuid(),
  lines: z.array(z.string().max(4_000_000)).max(5000),
  from: z.number().int().min(0),
  done: z.boolean(),
});

/**
 * Something in the vault that is not as it was written. `what` is a whole sentence for a person: what happened, what was kept,
 * what to do. `lost` counts batches that are in no copy (`null`: cannot be told); 0 means healed, nothing is missing. `from` and
 * `to` are their numbers. While any finding of the journal has `lost` other than 0, nothing is appended and no snapshot is made
 * until `vault.repair` has brought the database's state (of a database that was ahead, or that was rebuilt from what is left).
 */
export interface VaultFinding {
  file: string;
  what: string;
  lost: number | null;
  from?: number;
  to?: number;
}

/** What opening the vault found; asked before IndexedDB is touched. Sequences are numbers of journal batches, 0 for none. */
export interface VaultOpening {
  head: number;
  /** The newest schema that anything since the newest snapshot was written with; 0 when there is nothing yet. */
  newestSchema: number;
  /** The app that wrote the newest snapshot or last had the vault open, for the words of a too new record. */
  newestApp: string | null;
  snapshot: { id: string; sequence: number } | null;
  freeBytes: number;
  cleanExit: boolean;
  versionChanged: boolean;
  findings: VaultFinding[];
}

/** One snapshot, as its header says. `verified`: read back whole after writing, and not found damaged since. */
export interface Generation {
  id: string;
  at: string;
  sequence: number;
  reason: SnapshotReason;
  counts: Record<RecordKind, number>;
  bytes: number;
  verified: boolean;
  app: string;
  schema: number;
}

/** The encrypted copies in a folder of the person's choice; `folder` is shown, never sent. */
export interface Copies {
  folder: string | null;
  lastAt: string | null;
  error: string | null;
}

/** Everything the Data screen shows. Newest generation first. */
export interface VaultStatus {
  folder: string;
  bytes: number;
  head: number;
  freeBytes: number;
  generations: Generation[];
  attachments: number;
  attachmentBytes: number;
  findings: VaultFinding[];
  copies: Copies;
  verifiedAt: string | null;
}

/** A page of a snapshot's lines; `next` is the `from` of the next page. Without any snapshot: no lines, head 0. */
export interface ReadLines {
  lines: string[];
  next: number | null;
  head: number;
}

/** `generation` is there once the last page of a repair came and its snapshot was verified. */
export interface Repaired {
  received: number;
  generation: Generation | null;
}
