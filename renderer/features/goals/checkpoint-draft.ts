import { z } from 'zod';
import type { CheckpointStep } from '../../../shared/goals/checkpoint-step.ts';
import { checkpointSteps } from '../../../shared/goals/checkpoint-step.ts';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { LocalDateSchema } from '../../../shared/dates/local-date.ts';

/** A checkpoint while it is written. `targetOn` is left out until the target date is touched. */
const WrittenSchema = z.object({
  step: z.enum(checkpointSteps),
  words: z.string(),
  on: LocalDateSchema,
  targetOn: LocalDateSchema.nullable().optional(),
});
export type WrittenCheckpoint = z.infer<typeof WrittenSchema>;

/** What was written and not saved the last time; an older Rungbook may have kept it in another shape, then it is begun anew. */
export function resumedCheckpoint(kept: unknown, step: CheckpointStep, today: LocalDate): WrittenCheckpoint {
  const parsed = WrittenSchema.safeParse(kept);
  return parsed.success ? parsed.data : { step, words: '', on: today };
}
