import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from './record-base.ts';

/** One part of a packet. `text` is Markdown in the author's words; `evidenceIds` is what was chosen to support it. */
export const PacketSectionSchema = z.object({
  id: z.string(),
  kind: z.enum(['summary', 'criterion', 'project', 'closing']),
  /** The criterion's slug or the project's id; `null` for summary and closing. */
  subjectId: z.string().nullable(),
  heading: LineSchema,
  /** `null`: derived from the chosen evidence; otherwise the author's own wording. */
  text: ProseSchema.nullable(),
  evidenceIds: z.array(RecordIdSchema),
});
export type PacketSection = z.infer<typeof PacketSectionSchema>;

/** A document built from the record for an audience. */
export const PacketSchema = z.object({
  ...recordBase,
  title: LineSchema.refine((title) => title.trim() !== '', { error: 'Give the packet a title.' }),
  caseId: RecordIdSchema.nullable(),
  ladderId: z.string(),
  templateId: z.string(),
  reader: z.object({ kind: z.enum(['people', 'inside', 'outside']), personIds: z.array(RecordIdSchema) }),
  from: LocalDateSchema,
  to: LocalDateSchema,
  /** Longest length the form allows, in words; `null` without a limit. */
  wordBudget: z.number().int().positive().nullable(),
  sections: z.array(PacketSectionSchema),
  version: z.number().int().min(1),
});
export type Packet = z.infer<typeof PacketSchema>;
