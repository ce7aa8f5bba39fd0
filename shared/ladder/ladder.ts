import { z } from 'zod';

/** Stable slug of a dimension, criterion or marker; evidence refers to it for years. */
const SlugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const LevelSchema = z.enum(['senior', 'staff']);

/** One observable sign of a criterion at a level. */
export const MarkerSchema = z.object({ id: SlugSchema, level: LevelSchema, text: z.string().min(1) });
export type Marker = z.infer<typeof MarkerSchema>;

/** Something that a committee judges. `short` names it in tight places; `ask` helps to think of evidence. */
export const CriterionSchema = z.object({
  id: SlugSchema,
  level: LevelSchema,
  short: z.string().min(1),
  text: z.string().min(1),
  ask: z.string().min(1),
  /** Words of the capture line that name it: `+stewardship`. */
  aliases: z.array(z.string()),
  /** Empty in a pasted ladder: there evidence is linked to the criterion itself. */
  markers: z.array(MarkerSchema).max(5),
});
export type Criterion = z.infer<typeof CriterionSchema>;

/** A versioned description of levels. A released version never changes; a draft may. */
export const LadderSchema = z.object({
  id: SlugSchema,
  version: z.string(),
  status: z.enum(['draft', 'released']),
  title: z.string(),
  fromLevel: z.string(),
  targetLevel: z.string(),
  /** Where the criteria come from, and that the markers are ours. */
  note: z.string(),
  deliverableTypes: z.array(z.string()),
  criteria: z.array(CriterionSchema),
});
export type Ladder = z.infer<typeof LadderSchema>;

/** The criterion with this slug; `null` where this ladder has none (evidence may be older than the ladder). */
export const findCriterion = (ladder: Ladder, id: string): Criterion | null =>
  ladder.criteria.find((criterion) => criterion.id === id) ?? null;
