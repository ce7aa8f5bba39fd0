import type { Instant } from '../dates/clock.ts';
import type { AnyRecord, RecordKind } from '../record/record-kinds.ts';

/** An attachment with its bytes, checked against its hash. */
export interface StagedAttachment {
  sha256: string;
  type: string;
  size: number;
  bytes: Uint8Array;
}

/** A record of a known kind. */
export interface StagedRecord {
  kind: RecordKind;
  record: AnyRecord;
}

/**
 * A backup or a snapshot, read completely and found whole: every record is valid in this app's shape. Nothing of it was written
 * anywhere yet.
 */
export interface StagedBackup {
  createdAt: Instant;
  /** Version of the app that wrote it, and the shape that it wrote. */
  app: string;
  schema: number;
  /** Name of the profile that it was made of; empty where that is not told. */
  profile: string;
  records: StagedRecord[];
  attachments: StagedAttachment[];
}
