import { z } from 'zod';
import { CatalogueTextSchema, QualifierSchema, catalogueRow } from './catalogue-row.ts';

export const skillGroups = ['must-have', 'good-to-have', 'advanced', 'emerging'] as const;

/** `optional-or-context-specific` is a label of its own in the source, so it stays one. */
export const skillImportances = ['critical', 'important', 'optional', 'optional-or-context-specific'] as const;

/** Something technical one can be rated in. */
export const TechnicalSkillSchema = z.object({
  ...catalogueRow,
  group: z.enum(skillGroups),
  name: CatalogueTextSchema,
  /** Topics that belong to the skill; none where the name says it all. */
  covers: z.array(CatalogueTextSchema),
  usedFor: CatalogueTextSchema,
  useQualifier: QualifierSchema,
  importance: z.enum(skillImportances),
  importanceQualifier: QualifierSchema,
});

/** Technical skills by group, each group with the hedge of its heading. */
export const TechnicalSkillsSchema = z.object({
  groups: z.array(z.object({ id: z.enum(skillGroups), title: CatalogueTextSchema, qualifier: QualifierSchema })),
  skills: z.array(TechnicalSkillSchema),
});
