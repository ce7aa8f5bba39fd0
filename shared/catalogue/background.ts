import { z } from 'zod';
import { CatalogueTextSchema, QualifierSchema, catalogueRow } from './catalogue-row.ts';

export const backgroundGroups = [
  'experience',
  'education',
  'certifications',
  'prior-roles',
  'domain-knowledge',
  'leadership',
] as const;

/** What people in the role commonly bring. `expected` keeps apart what is expressly not asked for. */
export const BackgroundRowSchema = z.object({
  ...catalogueRow,
  group: z.enum(backgroundGroups),
  text: CatalogueTextSchema,
  qualifier: QualifierSchema,
  expected: z.enum(['usual', 'optional-or-context-specific', 'not-required']),
});

export const BackgroundSchema = z.object({
  note: CatalogueTextSchema,
  groups: z.array(z.object({ id: z.enum(backgroundGroups), title: CatalogueTextSchema, qualifier: QualifierSchema })),
  rows: z.array(BackgroundRowSchema),
});
