import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { born } from '../record/born.ts';
import { AudienceSchema } from '../record/audience.ts';
import type { Birth } from '../record/born.ts';
import { ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';

/**
 * What changed for a mentee, in the mentor's words: where they stood, what was worked towards, what they can do now. Words about
 * somebody else, so only for me until told otherwise.
 */
export const LedgerLineSchema = z
  .object({
    ...recordBase,
    menteeId: RecordIdSchema,
    from: ProseSchema,
    to: ProseSchema,
    canDoNow: ProseSchema,
    startedOn: LocalDateSchema,
    /** Last day of the mentoring; `null` while it goes on. */
    endedOn: LocalDateSchema.nullable(),
    audience: AudienceSchema,
  })
  .refine((line) => line.endedOn === null || line.endedOn >= line.startedOn, {
    path: ['endedOn'],
    error: 'The mentoring ends before it begins.',
  });
export type LedgerLine = z.infer<typeof LedgerLineSchema>;

/** A new line of the ledger, still open, only mine. */
export const createLedgerLine = (
  fields: Partial<LedgerLine> & Pick<LedgerLine, 'menteeId' | 'startedOn'>,
  birth: Birth,
): LedgerLine => ({
  from: '',
  to: '',
  canDoNow: '',
  endedOn: null,
  audience: { kind: 'me' },
  ...born(birth),
  ...fields,
});
