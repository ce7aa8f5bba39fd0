import { z } from 'zod';
import { CatalogueTextSchema, catalogueRow } from './catalogue-row.ts';

export const selfCheckGroups = [
  'challenge',
  'bottleneck',
  'anti-pattern',
  'underperformance',
  'business-risk',
] as const;

/** Something that goes wrong in the role, with a question to ask oneself in a review. Never a verdict on a person. */
export const SelfCheckRowSchema = z.object({
  ...catalogueRow,
  group: z.enum(selfCheckGroups),
  name: CatalogueTextSchema,
  text: CatalogueTextSchema,
  ask: CatalogueTextSchema,
});

export const SelfCheckSchema = z.object({
  note: CatalogueTextSchema,
  groups: z.array(z.object({ id: z.enum(selfCheckGroups), title: CatalogueTextSchema })),
  rows: z.array(SelfCheckRowSchema),
});
