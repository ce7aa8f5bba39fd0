import { z } from 'zod';
import { RecordIdSchema } from '../record/record-base.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import { recordKinds } from '../record/record-kinds.ts';

const KindSchema = z.enum(recordKinds as [RecordKind, ...RecordKind[]]);

/**
 * One step of a change set: the full record as it is afterwards, a tombstone (gone, but its history stays), or a purge (gone with
 * all its revisions and out of every undo step; it cannot be undone). Replaying operations in order, once or twice, gives
 * the same rows. `rev` counts the writes of that record, from 1; `schema` is the version of the record's shape.
 */
export const OperationSchema = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('put'),
    kind: KindSchema,
    id: RecordIdSchema,
    rev: z.number().int().min(1),
    schema: z.number().int().min(1),
    record: z.record(z.string(), z.unknown()),
  }),
  z.object({
    op: z.literal('tombstone'),
    kind: KindSchema,
    id: RecordIdSchema,
    rev: z.number().int().min(1),
    schema: z.number().int().min(1),
  }),
  z.object({
    op: z.literal('purge'),
    kind: KindSchema,
    id: RecordIdSchema,
    rev: z.number().int().min(1),
    schema: z.number().int().min(1),
  }),
]);
export type Operation = z.infer<typeof OperationSchema>;

/** What is written to the journal for one user action: a batch that is applied whole or not at all. */
export const JournalBatchSchema = z.object({
  changeId: RecordIdSchema,
  at: z.iso.datetime(),
  label: z.string().max(300),
  /** Revisions of one editing session coalesce in the history. */
  session: z.string().max(100).nullable(),
  /** The change that this batch takes back; such a batch is not offered for undoing again. */
  undoOf: RecordIdSchema.nullable(),
  operations: z.array(OperationSchema).min(1),
});
export type JournalBatch = z.infer<typeof JournalBatchSchema>;

/** A batch with the number that main gave it; numbers rise by one. */
export const NumberedBatchSchema = JournalBatchSchema.extend({ sequence: z.number().int().min(1) });
export type NumberedBatch = z.infer<typeof NumberedBatchSchema>;
