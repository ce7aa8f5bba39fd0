import { z } from 'zod';
import { JournalBatchSchema } from '../../change/operation.ts';

export const AppendRequestSchema = z.object({ profileId: z.uuid(), batch: JournalBatchSchema });
export const ReadAfterRequestSchema = z.object({
  profileId: z.uuid(),
  sequence: z.number().int().min(0),
  limit: z.number().int().min(1).max(1000),
});
export const HeadRequestSchema = z.object({ profileId: z.uuid() });

/** The number that the journal gave the batch once it was safely on disk. */
export interface Appended {
  sequence: number;
}
