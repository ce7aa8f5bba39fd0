import { z } from 'zod';
import { CatalogueTextSchema } from './catalogue-row.ts';

export const ratingStepIds = ['learning', 'with-help', 'alone', 'others-learn', 'not-applicable'] as const;

/** One answer to "where are you with this skill?". Steps describe behaviour and belong to no level. */
export const RatingStepSchema = z.object({
  id: z.enum(ratingStepIds),
  /** Place on the scale from 1; `null` for the answer that is off the scale and must never count as low. */
  place: z.number().int().min(1).max(4).nullable(),
  name: CatalogueTextSchema,
  description: CatalogueTextSchema,
});

export const RatingStepsSchema = z.object({ note: CatalogueTextSchema, steps: z.array(RatingStepSchema) });
