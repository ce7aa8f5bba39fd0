import { useServices } from './services.ts';
import { useSettings } from './use-settings.ts';

/** When a backup file of this profile was last saved from this device; `null` for never. */
export function useLastBackup(): string | null {
  const { profile } = useServices();
  return useSettings(({ settings }) => settings.lastBackups[profile.id] ?? null);
}
