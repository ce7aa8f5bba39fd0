import { z } from 'zod';

/** How far the effect of a piece of work reached, near to far. */
export const scopes = ['self', 'team', 'several teams', 'organisation', 'company', 'industry'] as const;
export const ScopeSchema = z.enum(scopes);
