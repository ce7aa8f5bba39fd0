import { z } from 'zod';
import { ratingStepIds } from '../catalogue/rating-step.ts';
import { CatalogueIdSchema } from '../catalogue/catalogue-row.ts';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';

export const skillKinds = ['technical', 'behavioural', 'tool'] as const;
export type SkillKind = (typeof skillKinds)[number];

export const raters = ['self', 'mentor', 'manager'] as const;
export type Rater = (typeof raters)[number];

export type RatingStepId = (typeof ratingStepIds)[number];

/** Where somebody saw me with one skill on one day. Written once and never changed; a newer one stands beside it. */
export const RatingSchema = z
  .object({
    ...recordBase,
    skillKind: z.enum(skillKinds),
    skillId: CatalogueIdSchema,
    step: z.enum(ratingStepIds, { error: 'This is not one of the five answers.' }),
    rater: z.enum(raters),
    /** The mentor or manager who said it; `null` when that is me, or was not written down. */
    personId: RecordIdSchema.nullable(),
    /** The ladder whose words the answer was chosen from. */
    ladderVersion: LineSchema,
    ratedOn: LocalDateSchema,
    note: ProseSchema,
    /** Journal entries that show it. */
    entryIds: z.array(RecordIdSchema),
  })
  .refine(({ rater, personId }) => rater !== 'self' || personId === null, {
    path: ['personId'],
    error: 'A rating of my own names nobody else.',
  });
export type Rating = z.infer<typeof RatingSchema>;

/** Names a skill within all kinds: a tool and a technical skill may share a slug. */
export type SkillKey = `${SkillKind}:${string}`;
export const skillKey = ({ skillKind, skillId }: Pick<Rating, 'skillKind' | 'skillId'>): SkillKey =>
  `${skillKind}:${skillId}`;
