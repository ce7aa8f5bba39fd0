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
