import { SettingsPage } from '../../features/settings/settings-page.tsx';
import { useProfiles } from './use-profiles.ts';

/** Settings, with the profiles of this device, which only the app can open and close. */
export function SettingsRoute() {
  const { profiles, open, create, remove } = useProfiles();
  return (
    <SettingsPage profiles={profiles} onSwitch={open} onCreate={(label) => create(label, 'own')} onRemove={remove} />
  );
}
