import { z } from 'zod';
import { CatalogueTextSchema, QualifierSchema, catalogueRow } from './catalogue-row.ts';

/** A dimension of the "still Senior?" scorecard: what meeting the level looks like, and how others usually find out. */
export const ScorecardDimensionSchema = z.object({
  ...catalogueRow,
  name: CatalogueTextSchema,
  meets: CatalogueTextSchema,
  methods: z.array(CatalogueTextSchema).min(1),
});

export const signalKinds = ['strong', 'weak', 'red-flag'] as const;

/** A sign by which an interviewer tells; in a review one reads it about oneself. */
export const SignalSchema = z.object({ ...catalogueRow, kind: z.enum(signalKinds), text: CatalogueTextSchema });

/** How the role is evaluated: areas, exercises, signals, and the scorecard. Exercise times are in words, as given. */
export const EvaluationSchema = z.object({
  note: CatalogueTextSchema,
  areas: z.array(z.object({ ...catalogueRow, name: CatalogueTextSchema, looksAt: CatalogueTextSchema })),
  exercises: z.array(
    z.object({
      ...catalogueRow,
      name: CatalogueTextSchema,
      time: CatalogueTextSchema,
      task: CatalogueTextSchema,
      judged: CatalogueTextSchema.nullable(),
      qualifier: QualifierSchema,
    }),
  ),
  signals: z.array(SignalSchema),
  dimensions: z.array(ScorecardDimensionSchema),
});
