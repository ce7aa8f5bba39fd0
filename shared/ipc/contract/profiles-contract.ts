import { z } from 'zod';

/** The name of a profile's database: a rebuild makes a new one under the next number. */
export const DatabaseNameSchema = z.string().regex(/^rungbook-[0-9a-f-]{36}-\d+$/);

/** One line of the list of profiles: enough to open it. The person's own data is in the profile's database. */
export const ProfileEntrySchema = z.object({
  id: z.uuid(),
  label: z.string().min(1).max(200),
  kind: z.enum(['own', 'sample', 'mentee']),
  database: DatabaseNameSchema,
  createdAt: z.iso.datetime(),
});
export type ProfileEntry = z.infer<typeof ProfileEntrySchema>;

export const ProfileListSchema = z.object({
  current: z.uuid().nullable(),
  profiles: z.array(ProfileEntrySchema),
});
export type ProfileList = z.infer<typeof ProfileListSchema>;

export const CreateProfileSchema = z.object({
  label: z.string().min(1).max(200),
  kind: z.enum(['own', 'sample', 'mentee']),
});
export const ProfileIdSchema = z.object({ id: z.uuid() });
