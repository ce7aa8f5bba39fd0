import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { born } from '../record/born.ts';
import type { Birth } from '../record/born.ts';
import { ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';

/** What one person could say about one criterion: what they saw, and whether they were asked and agreed to speak. */
export const VouchSchema = z.object({
  ...recordBase,
  personId: RecordIdSchema,
  ladderId: z.string(),
  criterionId: z.string(),
  saw: ProseSchema,
  sawOn: LocalDateSchema.nullable(),
  askedOn: LocalDateSchema.nullable(),
  agreedOn: LocalDateSchema.nullable(),
});
export type Vouch = z.infer<typeof VouchSchema>;

/** A new vouch: nothing seen, asked or agreed yet. */
export const createVouch = (
  fields: Partial<Vouch> & Pick<Vouch, 'personId' | 'ladderId' | 'criterionId'>,
  birth: Birth,
): Vouch => ({ saw: '', sawOn: null, askedOn: null, agreedOn: null, ...born(birth), ...fields });
