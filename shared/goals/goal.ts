import { z } from 'zod';
import { milestoneHorizons } from '../catalogue/milestone.ts';
import { LocalDateSchema } from '../dates/local-date.ts';
import { AudienceSchema } from '../record/audience.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';
import { GoalOriginSchema } from './goal-origin.ts';

/** In the order in which a goal usually passes through them; a board shows them so. */
export const goalStatuses = ['planned', 'active', 'at-risk', 'done', 'dropped'] as const;
export const GoalStatusSchema = z.enum(goalStatuses);
export type GoalStatus = z.infer<typeof GoalStatusSchema>;

/** An outcome to reach. Its status changes only together with a checkpoint (see append-checkpoint.ts). */
export const GoalSchema = z
  .object({
    ...recordBase,
    outcome: LineSchema.refine((outcome) => outcome.trim() !== '', { error: 'Say what will be true in the end.' }),
    why: ProseSchema,
    horizon: z.enum(milestoneHorizons).nullable(),
    startsOn: LocalDateSchema,
    /** `null` when no day was promised. */
    targetOn: LocalDateSchema.nullable(),
    /** How one will know that it is reached. */
    measure: ProseSchema,
    status: GoalStatusSchema,
    /** Empty unless the goal was dropped. */
    droppedBecause: ProseSchema,
    metricId: RecordIdSchema.nullable(),
    entryIds: z.array(RecordIdSchema),
    criterionIds: z.array(z.string()),
    personIds: z.array(RecordIdSchema),
    /** Where it came from; `null` when it was written freely. */
    origin: GoalOriginSchema.nullable(),
    audience: AudienceSchema,
  })
  .refine((goal) => goal.targetOn === null || goal.targetOn >= goal.startsOn, {
    path: ['targetOn'],
    error: 'The target lies before the start. Move one of the two.',
  })
  .refine((goal) => goal.status !== 'dropped' || goal.droppedBecause.trim() !== '', {
    path: ['droppedBecause'],
    error: 'Say why the goal was dropped; in two years nobody will remember.',
  });
export type Goal = z.infer<typeof GoalSchema>;

/** Is there still something to do? Done and dropped goals are closed. */
export const isOpen = ({ status }: Pick<Goal, 'status'>): boolean => status !== 'done' && status !== 'dropped';
