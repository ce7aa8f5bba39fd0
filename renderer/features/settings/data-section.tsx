import { useVaultStatus } from '../../hooks/use-vault-status.ts';
import { BackupSection } from './data/backup-section.tsx';
import { CopiesSection } from './data/copies-section.tsx';
import { RestoreDialog } from './data/restore-dialog.tsx';
import { SnapshotsSection } from './data/snapshots-section.tsx';
import { useRestore } from './data/use-restore.ts';
import { WhereSection } from './data/where-section.tsx';
import type { ProfileControls } from './profile-controls.ts';
import { ProfilesList } from './profiles-list.tsx';

/** Where the record lies, its backups and snapshots with the way back, and the profiles of this device. */
export function DataSection(controls: ProfileControls) {
  const vault = useVaultStatus();
  const restore = useRestore(() => void vault.reload());
  const { status } = vault;
  return (
    <>
      <WhereSection status={status} />
      <BackupSection onRestore={() => void restore.fromFile()} />
      {(status !== null || vault.problem !== null) && (
        <SnapshotsSection vault={vault} onRestore={(generation, name) => void restore.fromSnapshot(generation, name)} />
      )}
      {status && <CopiesSection copies={status.copies} onChanged={vault.reload} />}
      <ProfilesList {...controls} />
      <RestoreDialog restore={restore} />
    </>
  );
}
