import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { verdicts } from '../readiness/verdict.ts';
import { InstantSchema, LineSchema, ProseSchema, RecordIdSchema, recordBase } from '../record/record-base.ts';

/** Answers of the scorecard, most to least; `unknown` is not an answer yet, and never counts as one. */
export const scorecardAnswers = ['meets', 'partly', 'not', 'unknown'] as const;
export type ScorecardAnswer = (typeof scorecardAnswers)[number];

/** Answers of the self-check, calm to loud. */
export const selfCheckAnswers = ['no', 'sometimes', 'yes'] as const;

/** Who took part, and as what; a person who left the record keeps the place with the name as it was. */
export const RaterSchema = z.object({
  kind: z.enum(['self', 'mentor', 'manager']),
  personId: RecordIdSchema.nullable(),
  name: LineSchema,
});

/** What the review says about one criterion: the verdict as it stood, and the evidence behind it. */
export const ReviewedCriterionSchema = z.object({
  criterionId: z.string(),
  verdict: z.enum(verdicts),
  evidenceIds: z.array(RecordIdSchema),
  words: ProseSchema,
});
export type ReviewedCriterion = z.infer<typeof ReviewedCriterionSchema>;

/** One dimension of the "still Senior?" scorecard. */
export const ScoredDimensionSchema = z.object({
  dimensionId: z.string(),
  answer: z.enum(scorecardAnswers),
  words: ProseSchema,
});

/** One question of the self-check; `null` while it is not answered. */
export const SelfCheckedSchema = z.object({
  rowId: z.string(),
  answer: z.enum(selfCheckAnswers).nullable(),
  words: ProseSchema,
});

/** Something that was agreed on. `goalId` is the goal it belongs to, when there was one before the review closed. */
export const AgreementSchema = z.object({
  id: RecordIdSchema,
  words: ProseSchema.refine((words) => words.trim() !== '', { error: 'Say what was agreed on.' }),
  dueOn: LocalDateSchema.nullable(),
  goalId: RecordIdSchema.nullable(),
});
export type Agreement = z.infer<typeof AgreementSchema>;

const isOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** A check-in against one version of a ladder. Closed, it never changes again, and its hash says so. */
export const ReviewSchema = z
  .object({
    ...recordBase,
    ladderId: z.string(),
    ladderVersion: z.string(),
    on: LocalDateSchema,
    raters: z.array(RaterSchema),
    criteria: z.array(ReviewedCriterionSchema),
    scorecard: z.array(ScoredDimensionSchema),
    selfCheck: z.array(SelfCheckedSchema),
    agreements: z.array(AgreementSchema),
    closedAt: InstantSchema.nullable(),
    /** Checksum of the content at closing, 16 hex digits; `null` while the review is open. */
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{16,}$/)
      .nullable(),
  })
  .refine((review) => (review.closedAt === null) === (review.contentHash === null), {
    path: ['contentHash'],
    error: 'A closed review needs its hash, and an open one has none.',
  })
  .refine(
    ({ criteria, scorecard, selfCheck, agreements }) =>
      isOnce(criteria.map((one) => one.criterionId)) &&
      isOnce(scorecard.map((one) => one.dimensionId)) &&
      isOnce(selfCheck.map((one) => one.rowId)) &&
      isOnce(agreements.map((one) => one.id)),
    { error: 'Something stands in this review twice.' },
  );
export type Review = z.infer<typeof ReviewSchema>;
