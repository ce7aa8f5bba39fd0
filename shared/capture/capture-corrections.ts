import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { EntryKindSchema } from '../record/entry.ts';

/**
 * What the person changed about how the line was understood. Dates and figures that are none are named in `ignored` by their words;
 * `persons` answers whom an `@word` means (an id, or `null` for somebody new).
 */
export const CaptureCorrectionsSchema = z.object({
  kind: EntryKindSchema.nullable(),
  when: z.object({ from: LocalDateSchema, until: LocalDateSchema.nullable() }).nullable(),
  ignored: z.array(z.string()),
  persons: z.record(z.string(), z.string().nullable()),
});
export type CaptureCorrections = z.infer<typeof CaptureCorrectionsSchema>;

export const noCorrections: CaptureCorrections = { kind: null, when: null, ignored: [], persons: {} };
