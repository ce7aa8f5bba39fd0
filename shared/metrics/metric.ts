import { z } from 'zod';
import { CatalogueIdSchema } from '../catalogue/catalogue-row.ts';
import { metricCadences } from '../catalogue/metric-definition.ts';
import { LineSchema, ProseSchema, recordBase } from '../record/record-base.ts';

const numberWords = { error: 'A target is a number, in the unit of the metric.' };

/** A figure that a team watches. One person rarely moves it alone, so the mark that it is the team's cannot be taken off. */
export const MetricSchema = z
  .object({
    ...recordBase,
    name: LineSchema.refine((name) => name.trim() !== '', { error: 'Give the metric a name.' }),
    /** What is counted, and how; the answer to "how could you measure this?". */
    definition: ProseSchema,
    /** The unit in which readings are compared and targets are meant. */
    unit: LineSchema.refine((unit) => unit.trim() !== '', { error: 'Say in which unit the metric is read.' }),
    /** Ends of the target band, both included; `null` where it is open. */
    targetLower: z.number(numberWords).nullable(),
    targetUpper: z.number(numberWords).nullable(),
    better: z.enum(['lower', 'higher', 'depends']),
    cadence: z.enum(metricCadences),
    /** "The team's, not mine alone". */
    isTeams: z.literal(true),
    fromCatalogueId: CatalogueIdSchema.nullable(),
  })
  .refine(
    ({ targetLower, targetUpper }) => targetLower === null || targetUpper === null || targetLower <= targetUpper,
    { path: ['targetUpper'], error: 'The target ends below where it begins. Swap the two.' },
  );
export type Metric = z.infer<typeof MetricSchema>;
