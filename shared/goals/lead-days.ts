import { z } from 'zod';

const DaysSchema = z
  .int({ error: 'A lead time is a whole number of days.' })
  .min(0, { error: 'A lead time cannot be negative.' })
  .max(730, { error: 'A lead time is at most two years.' });

/** Days before the cycle closes by which each step should be there. Each step lies before the next one. */
export const LeadDaysSchema = z
  .object({ firstDrafts: DaysSchema, readers: DaysSchema, final: DaysSchema, handIn: DaysSchema })
  .refine(({ firstDrafts, readers, final, handIn }) => firstDrafts >= readers && readers >= final && final >= handIn, {
    error: 'The steps are out of order: drafts, then readers, then the final text, then handing in.',
  });
export type LeadDays = z.infer<typeof LeadDaysSchema>;

/** Ours, to be edited: twelve weeks for drafts, so that a manager can read, answer and gather support; six for readers, two for the final text, three days of reserve. */
export const defaultLeadDays: LeadDays = { firstDrafts: 84, readers: 42, final: 14, handIn: 3 };
