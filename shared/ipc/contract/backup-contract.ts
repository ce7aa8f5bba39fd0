import { z } from 'zod';
import { SuggestedNameSchema } from './export-contract.ts';

/** The largest backup file that is written or read, in bytes: the largest backup (`shared/backup`) and room for its encryption. */
export const BACKUP_FILE_BYTES = 512 * 1024 * 1024;

/** The name comes with its ending (`Mine-20261124.rungbook.age`). */
export const SaveBackupSchema = z.object({ suggestedName: SuggestedNameSchema, bytes: z.instanceof(Uint8Array) });

export const SetCopiesSchema = z.object({
  profileId: z.uuid(),
  /** A native X25519 recipient of age. */
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  /** The identity, encrypted by the passphrase: an age file. */
  wrappedKey: z.instanceof(Uint8Array),
});

/** A backup file that the person chose; nothing in it was looked at yet. */
export interface ChosenBackup {
  name: string;
  bytes: Uint8Array;
}
