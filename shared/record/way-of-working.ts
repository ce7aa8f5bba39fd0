import { z } from 'zod';
import { AudienceSchema } from './audience.ts';
import { LineSchema, ProseSchema } from './record-base.ts';

/** How somebody likes to work, in their own words, with who may read it. */
export const WayOfWorkingSchema = z.object({ heading: LineSchema, text: ProseSchema, audience: AudienceSchema });
export type WayOfWorking = z.infer<typeof WayOfWorkingSchema>;
