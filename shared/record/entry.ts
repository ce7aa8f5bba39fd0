import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { AttachmentsSchema } from './attachment.ts';
import { AudienceSchema } from './audience.ts';
import { ImpactMetricSchema } from './impact-metric.ts';
import { InstantSchema, LineSchema, ProseSchema, RecordIdSchema, recordBase } from './record-base.ts';
import { ScopeSchema } from './scope.ts';

export const entryKinds = ['achievement', 'decision', 'incident', 'mentoring', 'learning', 'reflection'] as const;
export const EntryKindSchema = z.enum(entryKinds);
export type EntryKind = z.infer<typeof EntryKindSchema>;

/** Who was allowed to decide: alone, with the team, or only together with management (blueprint § 13). */
export const decisionTiers = ['alone', 'team', 'management'] as const;

/** A dated note added while the work was running; never changed afterwards, only added to. */
export const AdditionSchema = z.object({
  id: RecordIdSchema,
  occurredOn: LocalDateSchema,
  text: ProseSchema,
  createdAt: InstantSchema,
});

/** A link that a person wrote down. It is shown as text and opens only when asked. */
export const LinkSchema = z.object({ label: LineSchema, url: z.string().max(2_000) });

/** A dated record of the journal. */
export const EntrySchema = z
  .object({
    ...recordBase,
    kind: EntryKindSchema,
    title: LineSchema.refine((title) => title.trim() !== '', { error: 'Give the entry a title.' }),
    text: ProseSchema,
    occurredOn: LocalDateSchema,
    /** Last day of a range; `null` for a single day. */
    occurredUntil: LocalDateSchema.nullable(),
    /** Still running: dated additions are expected. */
    open: z.boolean(),
    projectId: RecordIdSchema.nullable(),
    myRole: LineSchema,
    scope: ScopeSchema.nullable(),
    context: ProseSchema,
    action: ProseSchema,
    result: ProseSchema,
    metrics: z.array(ImpactMetricSchema),
    personIds: z.array(RecordIdSchema),
    deliverableType: LineSchema,
    decisionTier: z.enum(decisionTiers).nullable(),
    links: z.array(LinkSchema),
    attachments: AttachmentsSchema,
    tags: z.array(LineSchema),
    audience: AudienceSchema,
    additions: z.array(AdditionSchema),
  })
  .refine((entry) => entry.occurredUntil === null || entry.occurredUntil >= entry.occurredOn, {
    path: ['occurredUntil'],
    error: 'The last day lies before the first.',
  });
export type Entry = z.infer<typeof EntrySchema>;
