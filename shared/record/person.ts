import { z } from 'zod';
import { LineSchema, ProseSchema, recordBase } from './record-base.ts';

export const personRoles = ['manager', 'skip-level', 'mentor', 'mentee', 'sponsor', 'peer', 'stakeholder'] as const;

/** Somebody one works with: enough to name them, never a dossier. */
export const PersonSchema = z.object({
  ...recordBase,
  name: LineSchema.refine((name) => name.trim() !== '', { error: 'Give the person a name.' }),
  roles: z.array(z.enum(personRoles)),
  team: LineSchema,
  /** For a mentee: may the name leave the app, or only the role? */
  nameMayLeave: z.boolean(),
  note: ProseSchema,
});
export type Person = z.infer<typeof PersonSchema>;
