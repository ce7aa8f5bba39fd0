import { z } from 'zod';
import { LocalDateSchema } from '../dates/local-date.ts';
import { AudienceSchema } from './audience.ts';
import { LineSchema, ProseSchema, RecordIdSchema, recordBase } from './record-base.ts';

/** A piece of work with a beginning and an end; entries hang on it. */
export const ProjectSchema = z
  .object({
    ...recordBase,
    name: LineSchema.refine((name) => name.trim() !== '', { error: 'Give the project a name.' }),
    problem: ProseSchema,
    whyItMattered: ProseSchema,
    myRole: ProseSchema,
    leadIds: z.array(RecordIdSchema),
    teams: z.array(LineSchema),
    from: LocalDateSchema,
    to: LocalDateSchema.nullable(),
    outcome: ProseSchema,
    /** Criteria that this project may prove, declared before the fact. */
    couldShow: z.array(z.string()),
    state: z.enum(['planned', 'running', 'done', 'stopped']),
    audience: AudienceSchema,
  })
  .refine((project) => project.to === null || project.to >= project.from, {
    path: ['to'],
    error: 'The project ends before it begins.',
  });
export type Project = z.infer<typeof ProjectSchema>;
