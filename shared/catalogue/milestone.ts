import { z } from 'zod';
import { CatalogueTextSchema, catalogueRow } from './catalogue-row.ts';

export const milestoneHorizons = ['30-days', '60-days', '90-days', '6-months', '12-months', 'long-term'] as const;

/** How far ahead a milestone lies; `after` counts from the start in the role, `null` when it has no date. */
export const HorizonSchema = z.object({
  id: z.enum(milestoneHorizons),
  title: CatalogueTextSchema,
  theme: CatalogueTextSchema.nullable(),
  after: z.object({ amount: z.number().int().positive(), unit: z.enum(['days', 'months']) }).nullable(),
});

/** A goal to copy: `title` becomes the outcome, `detail` says what counts as reached. */
export const MilestoneSchema = z.object({
  ...catalogueRow,
  horizon: z.enum(milestoneHorizons),
  title: CatalogueTextSchema,
  detail: CatalogueTextSchema,
});

const MarkSchema = z.object({ ...catalogueRow, text: CatalogueTextSchema });

/** Milestones by horizon, and what success and high performance in the role look like. */
export const MilestonesSchema = z.object({
  note: CatalogueTextSchema,
  horizons: z.array(HorizonSchema),
  milestones: z.array(MilestoneSchema),
  success: z.array(MarkSchema),
  highPerformance: z.array(MarkSchema),
});
