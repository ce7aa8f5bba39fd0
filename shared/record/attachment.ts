import { z } from 'zod';

/** The most files that one entry may carry, and the most bytes of one file. */
export const MOST_ATTACHMENTS = 20;
export const ATTACHMENT_BYTES = 25 * 1024 * 1024;

/**
 * A file beside an entry. The record only names it by the SHA-256 of its content; the bytes lie in the vault, written and synced
 * before the record that names them. `size` counts bytes; `type` is the media type that its name promises.
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

/** The files of an entry as it lies in a database, where one from before there were attachments has no such field. */
export const attachmentsOf = ({ attachments }: { attachments?: Attachment[] }): Attachment[] => attachments ?? [];

/** The files with one more; the same file under the same name is not held twice. */
export const withAttachment = (attachments: readonly Attachment[], added: Attachment): Attachment[] =>
  attachments.some(({ sha256, name }) => sha256 === added.sha256 && name === added.name)
    ? [...attachments]
    : [...attachments, added];

/** A size for people: "840 kB", "2.4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A name that every system takes for a file, with its ending kept when it has to be cut. */
export function fileNameOf(name: string): string {
  const clean = name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '-');
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  const stem = clean.slice(0, clean.length - ending.length).slice(0, 120 - ending.length);
  return `${stem}${ending}`;
}
