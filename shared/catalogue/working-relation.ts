import { z } from 'zod';
import { CatalogueIdSchema, CatalogueTextSchema, QualifierSchema, catalogueRow } from './catalogue-row.ts';

export const relationGroups = ['internal', 'external', 'peer', 'upstream', 'downstream'] as const;

/** Whom one works with, or whose work meets one's own, and what it is about. */
export const WorkingRelationSchema = z.object({
  ...catalogueRow,
  group: z.enum(relationGroups),
  name: CatalogueTextSchema,
  about: z.array(CatalogueTextSchema),
  qualifier: QualifierSchema,
  /** Criteria of the built-in ladder that such a person may have seen at first hand. Ours, a hint and no rule. */
  couldSpeakFor: z.array(CatalogueIdSchema),
});

const TextRowSchema = z.object({ ...catalogueRow, text: CatalogueTextSchema });

/** Relations, how one works with them, what one decides, and whom one turns to. */
export const WorkingRelationsSchema = z.object({
  note: CatalogueTextSchema,
  groups: z.array(z.object({ id: z.enum(relationGroups), title: CatalogueTextSchema, qualifier: QualifierSchema })),
  relations: z.array(WorkingRelationSchema),
  collaboration: z.array(TextRowSchema),
  authority: z.array(TextRowSchema),
  escalation: z.array(
    z.object({ ...catalogueRow, to: CatalogueTextSchema, when: z.array(CatalogueTextSchema).min(1) }),
  ),
});
