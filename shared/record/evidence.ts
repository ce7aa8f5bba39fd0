import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from './record-base.ts';

export const strengths = ['thin', 'fair', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** Somebody other than the author who stands behind the evidence. */
export const ConfirmationSchema = z.object({
  personId: RecordIdSchema.nullable(),
  name: LineSchema,
  confirmedOn: LocalDateSchema,
  how: LineSchema,
});

/** The link from an entry to a marker, or to a criterion without one (which ticks nothing yet). */
export const EvidenceSchema = z.object({
  ...recordBase,
  entryId: RecordIdSchema,
  ladderId: z.string(),
  criterionId: z.string(),
  markerId: z.string().nullable(),
  stance: z.enum(['supports', 'contradicts']),
  rationale: ProseSchema,
  origin: z.enum(['written', 'imported']),
  confirmations: z.array(ConfirmationSchema),
  /** Strength is derived; whoever overrides it says why. */
  strengthOverride: z
    .object({
      strength: z.enum(strengths),
      reason: LineSchema.refine((reason) => reason.trim() !== '', { error: 'Say why the strength differs.' }),
    })
    .nullable(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;
