import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LeadDaysSchema } from '../goals/lead-days.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from './record-base.ts';

/** The manager's word on one criterion, with its date. */
export const ManagerStanceSchema = z.object({
  criterionId: z.string(),
  stance: z.enum(['agrees', 'not yet', 'disagrees']),
  statedOn: LocalDateSchema,
  words: ProseSchema,
});
export type ManagerStance = z.infer<typeof ManagerStanceSchema>;

/** What one works towards: a level, a date, and who decides. */
export const CaseSchema = z.object({
  ...recordBase,
  ladderId: z.string(),
  targetLevel: LineSchema,
  /** Months of evidence that the case looks back over. */
  windowMonths: z.number().int().min(1).max(60),
  cycleClosesOn: LocalDateSchema.nullable(),
  /** Days before that date by which drafts, readers, the final text and handing in should be there. */
  leadDays: LeadDaysSchema,
  decidedBy: LineSchema,
  sponsorId: RecordIdSchema.nullable(),
  sponsorState: z.enum(['none', 'asked', 'agreed']),
  managerStances: z.array(ManagerStanceSchema),
  emphasis: z.enum(['none', 'tech lead', 'architect', 'solver', 'right hand']),
  decision: z.enum(['open', 'yes', 'not yet']),
  decidedOn: LocalDateSchema.nullable(),
  /** The committee's reasons, one each; after a "not yet" each becomes a gap to close. */
  reasons: z.array(ProseSchema),
});
export type Case = z.infer<typeof CaseSchema>;
