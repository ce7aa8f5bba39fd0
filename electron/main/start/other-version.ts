import { z } from 'zod';

/** What a second start tells the Rungbook that is open already. */
export interface StartedAgain {
  readonly version: string;
}

const StartedAgainSchema = z.object({ version: z.string().min(1).max(40) });

/** Words for a start of another version while this one is open; `null` when it is the same, or does not say. */
export function otherVersionInWords(told: unknown, version: string): { message: string; detail: string } | null {
  const started = StartedAgainSchema.safeParse(told);
  if (!started.success || started.data.version === version) return null;
  const other = started.data.version;
  return {
    message: `Rungbook ${other} was started while Rungbook ${version} is open.`,
    detail: `It ended without touching anything, so that two versions never write the same record. To go on with ${other}, close this window and start it again.`,
  };
}
