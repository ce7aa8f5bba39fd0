import { z } from 'zod';

/** Identity of a record: a UUID, so that two machines never hand out the same one. */
export const RecordIdSchema = z.uuid();

/** A moment in UTC, ISO 8601. */
export const InstantSchema = z.iso.datetime();

/** Text as a person typed it, made one form of Unicode (NFC) so that equal words compare equal. */
export const textOf = (max: number) =>
  z
    .string()
    .max(max, { error: () => `This text is longer than ${max.toLocaleString('en')} characters.` })
    .transform((text) => text.normalize('NFC'));

/** A line of text: a title, a name. */
export const LineSchema = textOf(500);
/** Prose: Markdown, without raw HTML when shown. */
export const ProseSchema = textOf(200_000);

/**
 * What every record carries. Absent values are `null`, never missing, so that a record's canonical JSON and its checksum are
 * the same wherever it was built.
 *
 * - `deletedAt`: in the bin since then; `null` when it is not.
 * - `batchId`: the import that brought it; `null` when it was written here.
 * - `sourceKeys`: where it came from (`git:<sha>`), so that a second import knows it.
 */
export const recordBase = {
  id: RecordIdSchema,
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  deletedAt: InstantSchema.nullable(),
  batchId: RecordIdSchema.nullable(),
  sourceKeys: z.array(z.string().max(300)),
};
