import { z } from 'zod';

/** The most files that one entry may carry, and the most bytes of one file. */
export const MOST_ATTACHMENTS = 20;
export const ATTACHMENT_BYTES = 25 * 1024 * 1024;

/**
 * A file beside an entry. The record only names it by the SHA-256 of its content; the bytes lie in the vault, written and synced
 * before the record that names them. `size` counts bytes, `type` is the media type or empty when nobody knows it.
 */
export const AttachmentSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.string().max(200),
  size: z.number().int().min(0).max(ATTACHMENT_BYTES),
  name: z
    .string()
    .min(1)
    .max(255)
    .transform((name) => name.normalize('NFC')),
});
export type Attachment = z.infer<typeof AttachmentSchema>;

/** What an entry holds of them. Entries written before there were attachments have none. */
export const AttachmentsSchema = z
  .array(AttachmentSchema)
  .max(MOST_ATTACHMENTS, { error: `An entry holds ${MOST_ATTACHMENTS} files at most.` })
  .default([]);
