import { z } from 'zod';
import { noReminder, WeeklyReminderSchema } from '../../weekly/reminder.ts';

/** Settings of this device; they belong to the machine, not to the record. */
export const SettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  density: z.enum(['normal', 'compact']).default('normal'),
  singleKeys: z.boolean().default(true),
  /** Rebound keys: action id → key as `KeyboardEvent.key` names it. */
  keys: z.record(z.string(), z.string().max(30)).default({}),
  listWidth: z.number().min(280).max(440).default(340),
  sidebarCollapsed: z.boolean().default(false),
  /** When a backup file of a profile was last saved from here: profile id → moment. */
  lastBackups: z.record(z.string(), z.iso.datetime()).default({}),
  /** When something was last done on this device, by its name: a line put away, the bin looked through. */
  moments: z.record(z.string().max(100), z.iso.datetime()).default({}),
  /** When main reminds of the weekly review by a notification of the system; off until somebody asks for it. */
  weeklyReminder: WeeklyReminderSchema.default(noReminder),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const defaultSettings: Settings = SettingsSchema.parse({});
