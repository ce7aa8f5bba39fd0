import { z } from 'zod';
import { CatalogueTextSchema, QualifierSchema, catalogueRow } from './catalogue-row.ts';

export const toolCommonalities = ['common', 'increasingly-common', 'optional', 'context-specific'] as const;

/** One row of tools that serve the same purpose; knowing one of `tools` is enough. */
export const ToolSchema = z.object({
  ...catalogueRow,
  category: CatalogueTextSchema,
  tools: z.array(CatalogueTextSchema).min(1),
  purpose: CatalogueTextSchema,
  purposeQualifier: QualifierSchema,
  commonality: z.enum(toolCommonalities),
});

export const ToolsSchema = z.object({ note: CatalogueTextSchema, tools: z.array(ToolSchema) });
