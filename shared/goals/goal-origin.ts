import { z } from 'zod';
import { CatalogueIdSchema } from '../catalogue/catalogue-row.ts';
import { ProseSchema, RecordIdSchema } from '../record/record-base.ts';

/** What a goal grew out of: a milestone of the catalogue, an agreement of a review, or a reason that a committee gave. */
export const GoalOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('milestone'), milestoneId: CatalogueIdSchema }),
  z.object({ kind: z.literal('review'), reviewId: RecordIdSchema }),
  /** The words are copied, because a reason has no id and the case may change. */
  z.object({ kind: z.literal('case'), caseId: RecordIdSchema, reason: ProseSchema }),
]);
