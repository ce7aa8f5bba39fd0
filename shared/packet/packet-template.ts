import { z } from 'zod';

/** A single section at the start or the end; `hint` is shown to the author and never leaves the app. */
const FixedSectionSchema = z.object({ heading: z.string().min(1), hint: z.string().min(1) });

/** How a packet begins: which sections it proposes, in which words, and how many entries each criterion may show. */
export const PacketTemplateSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  readerKind: z.enum(['people', 'inside', 'outside']),
  wordBudget: z.number().int().positive().nullable(),
  summary: FixedSectionSchema,
  criterion: z.object({ entries: z.number().int().min(1), hint: z.string().min(1) }),
  project: z.object({ hint: z.string().min(1) }),
  closing: FixedSectionSchema,
});
export type PacketTemplate = z.infer<typeof PacketTemplateSchema>;
