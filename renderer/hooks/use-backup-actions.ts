import { useCallback } from 'react';
import { attachmentRefs } from '../../shared/backup/attachment-refs.ts';
import { backupFileName } from '../../shared/backup/backup-file-name.ts';
import type { StagedAttachment } from '../../shared/backup/staged-backup.ts';
import type { Exported } from '../../shared/ipc/contract/export-contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { ok } from '../../shared/ipc/result.ts';
import { SCHEMA_VERSION } from '../../shared/record/record-kinds.ts';
import { listWholeRecord } from '../db/queries/whole-record-query.ts';
import type { Watch } from './backup-engine.ts';
import { useBackupEngine } from './backup-engine.ts';
import { useServices } from './services.ts';
import { useSettings } from './use-settings.ts';

/** What became of a backup; `missing` counts attachments that could not be read and are therefore not in it. */
export interface BackupMade {
  exported: Exported;
  missing: number;
}

/** Makes a backup file of the whole record and hands it to the save dialog: encrypted when there is a passphrase, else plain. */
export function useMakeBackup(): (passphrase: string | null, watch: Watch) => Promise<Result<BackupMade>> {
  const { store, bridge, profile, info, now, zone } = useServices();
  const engine = useBackupEngine();
  const change = useSettings((state) => state.change);

  return useCallback(
    async (passphrase, watch) => {
      await store.catchUp().catch(() => 0);
      const whole = await listWholeRecord(store.database);
      const records = whole.flatMap(({ kind, record }) => (record === null ? [] : [{ kind, record }]));
      const refs = attachmentRefs(records.map(({ record }) => record));
      const attachments: StagedAttachment[] = [];
      for (const { sha256, type, size } of refs) {
        const read = await bridge.ask('attachments.read', { profileId: profile.id, sha256 });
        if (read.ok) attachments.push({ sha256, type, size, bytes: read.value.bytes });
      }
      const createdAt = now();
      const parts = {
        app: info.version,
        schema: SCHEMA_VERSION,
        createdAt,
        profile: profile.label,
        records,
        attachments,
      };
      const made = await engine.make(parts, passphrase, watch);
      if (!made.ok) return made;
      const suggestedName = backupFileName(profile.label, { now: createdAt, zone }, passphrase !== null);
      const exported = await bridge.ask('backup.save', { suggestedName, bytes: made.value });
      if (!exported.ok) return exported;
      const { lastBackups } = useSettings.getState().settings;
      if (exported.value.outcome === 'saved') change({ lastBackups: { ...lastBackups, [profile.id]: createdAt } });
      return ok({ exported: exported.value, missing: refs.length - attachments.length });
    },
    [store, bridge, profile, info, now, zone, engine, change],
  );
}
