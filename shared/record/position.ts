import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from './record-base.ts';

/** Leave of any kind. Neutral everywhere, and never with a reason. */
export const AwayPeriodSchema = z.object({ from: LocalDateSchema, to: LocalDateSchema });
export type AwayPeriod = z.infer<typeof AwayPeriodSchema>;

/** A job held: employer, title, level, manager, from – to. */
export const PositionSchema = z.object({
  ...recordBase,
  employer: LineSchema,
  title: LineSchema,
  level: LineSchema,
  team: LineSchema,
  managerId: RecordIdSchema.nullable(),
  from: LocalDateSchema,
  to: LocalDateSchema.nullable(),
  away: z.array(AwayPeriodSchema),
  context: ProseSchema,
});
export type Position = z.infer<typeof PositionSchema>;
