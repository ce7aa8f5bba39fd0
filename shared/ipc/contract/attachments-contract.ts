import { z } from 'zod';
import { SuggestedNameSchema } from './export-contract.ts';

export { ATTACHMENT_BYTES } from '../../record/attachment.ts';
export type { Attachment } from '../../record/attachment.ts';

export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const PutAttachmentSchema = z.object({
  profileId: z.uuid(),
  name: z.string().min(1).max(255),
  type: z.string().max(200),
  bytes: z.instanceof(Uint8Array),
});
export const ReadAttachmentSchema = z.object({ profileId: z.uuid(), sha256: Sha256Schema });
export const SaveAttachmentSchema = ReadAttachmentSchema.extend({ suggestedName: SuggestedNameSchema });

/** The bytes of an attachment; `type` where they tell it themselves. */
export interface AttachmentBytes {
  bytes: Uint8Array;
  type?: string;
}
