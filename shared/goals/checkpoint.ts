import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';
import { GoalStatusSchema } from './goal.ts';

export const progressSteps = ['on-track', 'slipping', 'blocked', 'reached'] as const;
export const ProgressSchema = z.enum(progressSteps);
export type Progress = z.infer<typeof ProgressSchema>;

/** A dated word on how a goal is going. Written once and never changed: the row of them is the goal's history. */
export const CheckpointSchema = z.object({
  ...recordBase,
  goalId: RecordIdSchema,
  on: LocalDateSchema,
  words: ProseSchema,
  progress: ProgressSchema,
  /** The goal's status after this checkpoint; the same as before when nothing moved. */
  status: GoalStatusSchema,
  /** The promised day before and after, when this checkpoint moved it. */
  targetMove: z.object({ from: LocalDateSchema.nullable(), to: LocalDateSchema.nullable() }).nullable(),
});
export type Checkpoint = z.infer<typeof CheckpointSchema>;
