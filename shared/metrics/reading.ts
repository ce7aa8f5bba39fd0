import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';

/** What a metric stood at on a day. */
export const ReadingSchema = z.object({
  ...recordBase,
  metricId: RecordIdSchema,
  on: LocalDateSchema,
  value: z.number({ error: 'A reading is a number.' }),
  /** Said with each reading, because dashboards change their units over the years. */
  unit: LineSchema.refine((unit) => unit.trim() !== '', {
    error: 'A reading needs its unit: seconds, percent, a count of what?',
  }),
  /** Where it was read: a dashboard, a report. */
  source: LineSchema,
  note: ProseSchema,
});
export type Reading = z.infer<typeof ReadingSchema>;
