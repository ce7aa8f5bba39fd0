import { z } from 'zod';
import { SuggestedNameSchema } from './export-contract.ts';

/** The largest file that can be attached, in bytes. */
export const ATTACHMENT_BYTES = 25 * 1024 * 1024;

export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const PutAttachmentSchema = z.object({
  profileId: z.uuid(),
  name: z.string().min(1).max(255),
  type: z.string().max(200),
  bytes: z.instanceof(Uint8Array),
});
export const ReadAttachmentSchema = z.object({ profileId: z.uuid(), sha256: Sha256Schema });
export const SaveAttachmentSchema = ReadAttachmentSchema.extend({ suggestedName: SuggestedNameSchema });

/** A file in the vault, named by its content: what a record keeps of it. `size` in bytes. */
export interface Attachment {
  sha256: string;
  type: string;
  size: number;
  name: string;
}

/** The bytes of an attachment; `type` where they tell it themselves. */
export interface AttachmentBytes {
  bytes: Uint8Array;
  type?: string;
}
