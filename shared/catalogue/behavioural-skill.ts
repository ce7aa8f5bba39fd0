import { z } from 'zod';
import { CatalogueTextSchema, catalogueRow } from './catalogue-row.ts';

/** A behavioural skill; the three texts anchor the rating steps. */
export const BehaviouralSkillSchema = z.object({
  ...catalogueRow,
  name: CatalogueTextSchema,
  why: CatalogueTextSchema,
  shows: CatalogueTextSchema,
  strong: CatalogueTextSchema,
  /** Names in the one-page role card, which lists ten: collaboration and influence are two there. */
  cardNames: z.array(CatalogueTextSchema).min(1),
});

export const BehaviouralSkillsSchema = z.object({ skills: z.array(BehaviouralSkillSchema) });
