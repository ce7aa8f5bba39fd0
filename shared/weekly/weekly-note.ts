import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import type { Birth } from '../record/born.ts';
import { born } from '../record/born.ts';
import { InstantSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';
import { WeeklyAnswersSchema, noAnswers } from './weekly-answers.ts';
import type { WeekSpan } from './week-of.ts';

const ProposalIdsSchema = z.array(z.string().max(400));

/** One Friday: what was decided and answered, and the two texts that came of it. */
export const WeeklyNoteSchema = z
  .object({
    ...recordBase,
    from: LocalDateSchema,
    to: LocalDateSchema,
    /** Proposal ids, so that what happened is not offered twice. */
    keptIds: ProposalIdsSchema,
    droppedIds: ProposalIdsSchema,
    answers: WeeklyAnswersSchema,
    /** The note to my manager as edited, Markdown. */
    noteText: ProseSchema,
    /** The agenda as edited, Markdown, and whom it is for. */
    agendaText: ProseSchema,
    agendaPersonId: RecordIdSchema.nullable(),
    /** When it was marked as sent; `null` until then. */
    sentOn: InstantSchema.nullable(),
  })
  .refine((note) => note.from <= note.to, { path: ['to'], error: 'The week ends before it begins.' });
export type WeeklyNote = z.infer<typeof WeeklyNoteSchema>;

/** A new, empty note about a span. */
export function createWeeklyNote(span: WeekSpan, fields: Partial<WeeklyNote>, birth: Birth): WeeklyNote {
  return {
    ...born(birth),
    keptIds: [],
    droppedIds: [],
    answers: noAnswers,
    noteText: '',
    agendaText: '',
    agendaPersonId: null,
    sentOn: null,
    ...fields,
    from: span.from,
    to: span.to,
  };
}
