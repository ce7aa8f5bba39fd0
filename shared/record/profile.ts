import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { WayOfWorkingSchema } from './way-of-working.ts';
import { LineSchema, ProseSchema, recordBase } from './record-base.ts';

/** The person whose record this is. A profile's database holds exactly one of these. */
export const ProfileSchema = z.object({
  ...recordBase,
  name: LineSchema,
  /** When the professional career began; `null` when not told. */
  careerStartedOn: LocalDateSchema.nullable(),
  education: ProseSchema,
  certifications: ProseSchema,
  /** Name, spelling and mail addresses that name the person in repositories and documents. */
  aliases: z.array(LineSchema),
  /** For a new manager: what helps to work together. */
  waysOfWorking: z.array(WayOfWorkingSchema),
  /** What the first run learned about the machine: one's own, the employer's, or not answered. */
  machine: z.enum(['own', 'employer', 'unknown']),
});
export type Profile = z.infer<typeof ProfileSchema>;
