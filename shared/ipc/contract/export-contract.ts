import { z } from 'zod';

/** Name offered in the save dialog; the person chooses where, the renderer never learns the path. */
export const SuggestedNameSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^/\\:*?"<>|]+$/);

export const ExportMarkdownSchema = z.object({ suggestedName: SuggestedNameSchema, text: z.string().max(20_000_000) });
/** `html` is a whole, self-contained document without scripts; main prints it in a hidden sandboxed window. */
export const ExportPdfSchema = z.object({
  suggestedName: SuggestedNameSchema,
  title: z.string().max(500),
  html: z.string().max(20_000_000),
});
export const RichTextSchema = z.object({ html: z.string().max(5_000_000), text: z.string().max(5_000_000) });

/** What became of a save dialog; `fileName` is the last part of the path, for the toast. */
export type Exported = { outcome: 'saved'; fileName: string } | { outcome: 'cancelled' };
