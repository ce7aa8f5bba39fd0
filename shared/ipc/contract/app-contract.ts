import { z } from 'zod';

/** Facts about this run of the app that the screens show. */
export const AppInfoSchema = z.object({
  version: z.string(),
  electron: z.string().nullable(),
  platform: z.enum(['darwin', 'win32', 'linux', 'browser']),
  /** A re-packed old Electron for development and tests; its banner says so and it has its own data folder. */
  testRuntime: z.boolean(),
  /** Where the data lives, in words for a person; main shows a path, browser mode says so. */
  dataFolder: z.string(),
  openSample: z.boolean(),
});
export type AppInfo = z.infer<typeof AppInfoSchema>;

/** Why the record is shown from memory: too little free space, or the database cannot be used. */
export const RescueReasonSchema = z.enum(['space', 'database']);
export type RescueReason = z.infer<typeof RescueReasonSchema>;

/** Opens the window anew: as usual, or with a session in memory that shows the record and writes nothing. */
export const ReopenSchema = z.object({ rescue: RescueReasonSchema.nullable() });

/** What main says of the disk whenever it changed how things stand: bytes that are free for this person's files. */
export const FreeSpaceSchema = z.object({ freeBytes: z.number() });
