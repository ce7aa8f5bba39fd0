import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { AudienceSchema } from '../record/audience.ts';
import type { Birth } from '../record/born.ts';
import { born } from '../record/born.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';

export const permissions = ['not-asked', 'asked', 'given', 'refused'] as const;

/** Feedback that was received or given, word for word. `on` is the day on which it was said. */
export const FeedbackSchema = z
  .object({
    ...recordBase,
    direction: z.enum(['received', 'given']),
    personId: RecordIdSchema,
    on: LocalDateSchema,
    quote: ProseSchema.refine((quote) => quote.trim() !== '', { error: 'Write down what was said.' }),
    /** The criterion it is about, and the ladder that has it; both or neither. */
    ladderId: z.string().nullable(),
    criterionId: z.string().nullable(),
    /** May it be quoted? What nobody was asked about is treated as refused. */
    permission: z.enum(permissions),
    mayBeQuotedTo: AudienceSchema,
    /** How it came: "mail", "1:1", "review form". */
    channel: LineSchema,
  })
  .refine((feedback) => feedback.criterionId === null || feedback.ladderId !== null, {
    path: ['ladderId'],
    error: 'Say which ladder the criterion belongs to.',
  });
export type Feedback = z.infer<typeof FeedbackSchema>;

/** New feedback: received, about no criterion, only mine, and not asked whether it may be quoted. */
export function createFeedback(
  fields: Partial<Feedback> & Pick<Feedback, 'personId' | 'on' | 'quote'>,
  birth: Birth,
): Feedback {
  return {
    ...born(birth),
    direction: 'received',
    ladderId: null,
    criterionId: null,
    permission: 'not-asked',
    mayBeQuotedTo: { kind: 'me' },
    channel: '',
    ...fields,
  };
}
