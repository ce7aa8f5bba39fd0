import { z } from 'zod';

/** Settings of this device; they belong to the machine, not to the record. */
export const SettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['normal', 'compact']).default('normal'),
  singleKeys: z.boolean().default(true),
  /** Rebound keys: action id → key as `KeyboardEvent.key` names it. */
  keys: z.record(z.string(), z.string().max(30)).default({}),
  listWidth: z.number().min(280).max(440).default(340),
  sidebarCollapsed: z.boolean().default(false),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const defaultSettings: Settings = SettingsSchema.parse({});
