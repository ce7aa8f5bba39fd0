import { z } from 'zod';
import { InstantSchema } from '../record/record-base.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import { recordKinds } from '../record/record-kinds.ts';

/**
 * A backup is one line of JSON: a head of fixed form, then the body as canonical JSON. The head says how many bytes the body has
 * and their SHA-256, so that a file that was cut off or changed is known before anything in it is believed.
 */
export const BACKUP_VERSION = 1;

/** The largest backup that is written or read, in bytes: what one JSON text may safely have in this engine. */
export const BACKUP_BYTES = 500_000_000;
/** The most records and attachments of one backup; ten times a long career. */
export const BACKUP_RECORDS = 1_000_000;
export const BACKUP_ATTACHMENTS = 20_000;
/** The deepest nesting; records need less than ten levels. */
export const BACKUP_DEPTH = 40;

const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const KindSchema = z.enum(recordKinds as [RecordKind, ...RecordKind[]]);

/** The body as it lies in the file; records are checked one by one afterwards, so that words can name the one that is wrong. */
export const BackupBodySchema = z.object({
  app: z.string().max(100),
  schema: z.number().int().min(1),
  createdAt: InstantSchema,
  /** The profile's name on the machine it comes from. */
  profile: z.string().max(200),
  counts: z.partialRecord(KindSchema, z.number().int().min(0)),
  records: z.partialRecord(KindSchema, z.array(z.record(z.string(), z.unknown()))),
  attachments: z
    .array(
      z.object({ sha256: Sha256Schema, type: z.string().max(200), size: z.number().int().min(0), bytes: z.string() }),
    )
    .max(BACKUP_ATTACHMENTS),
});
export type BackupBody = z.infer<typeof BackupBodySchema>;

/** The head up to the body. */
export const backupHead = (checksum: string, bytes: number): string =>
  `{"format":"rungbook-backup-${BACKUP_VERSION}","checksum":"${checksum}","bytes":${bytes},"body":`;

/** The head as it is found at the start of a file. */
export const BACKUP_HEAD =
  /^\{"format":"rungbook-backup-(\d{1,6})","checksum":"([0-9a-f]{64})","bytes":(\d{1,12}),"body":/;
/** No head is longer, in bytes. */
export const LONGEST_HEAD = 200;
