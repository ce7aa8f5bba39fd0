import { SettingsPage } from '../../features/settings/settings-page.tsx';
import { BackupEngineContext } from '../../hooks/backup-engine.ts';
import { createWorkerBackupEngine } from '../platform/backup/worker-backup-engine.ts';
import { useProfiles } from './use-profiles.ts';

const engine = createWorkerBackupEngine();

/** Settings, with the profiles of this device, which only the app can open and close, and the worker for backups. */
export function SettingsRoute() {
  const { profiles, open, create, remove } = useProfiles();
  return (
    <BackupEngineContext value={engine}>
      <SettingsPage profiles={profiles} onSwitch={open} onCreate={(label) => create(label, 'own')} onRemove={remove} />
    </BackupEngineContext>
  );
}
