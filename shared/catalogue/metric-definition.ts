import { z } from 'zod';
import { CatalogueTextSchema, QualifierSchema, catalogueRow } from './catalogue-row.ts';

/** How often a metric is looked at; a row may name two. */
export const metricCadences = ['weekly', 'monthly', 'sprint', 'quarterly'] as const;

/** A team's metric: what it is, and how one could measure it. Targets are examples, never limits. */
export const MetricDefinitionSchema = z.object({
  ...catalogueRow,
  name: CatalogueTextSchema,
  measures: CatalogueTextSchema,
  why: CatalogueTextSchema,
  /** Answers "how could you measure this?" with means that most teams have. Ours. */
  how: CatalogueTextSchema,
  /** Units that a reading may have, the usual one first. Ours. */
  units: z.array(CatalogueTextSchema).min(1),
  /** Which way is an improvement. Ours. */
  better: z.enum(['lower', 'higher', 'depends']),
  exampleTarget: CatalogueTextSchema,
  targetQualifier: QualifierSchema,
  cadences: z.array(z.enum(metricCadences)).min(1),
});

/** The metrics with the rules for using them. */
export const MetricCatalogueSchema = z.object({
  note: CatalogueTextSchema,
  rules: z.array(z.object({ ...catalogueRow, text: CatalogueTextSchema })),
  metrics: z.array(MetricDefinitionSchema),
});
