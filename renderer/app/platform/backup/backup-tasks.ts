import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { BackupParts } from '../../../../shared/backup/build-backup.ts';
import { buildBackup } from '../../../../shared/backup/build-backup.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { ok } from '../../../../shared/ipc/result.ts';
import type { CurrentRecord } from '../../../../shared/restore/plan-restore.ts';
import { planRestore } from '../../../../shared/restore/plan-restore.ts';
import { stageSnapshotRows } from '../../../../shared/restore/stage-snapshot-rows.ts';
import type { CopyKey, RestorePreview, RestoreSource, Watch } from '../../../hooks/backup-engine.ts';
import { WORK_FACTOR, encryptBackup, openBackup } from './backup-cipher.ts';
import { byteTools } from './byte-tools.ts';

/** A trial this many powers of two below the real work tells how long the real work will take. */
const TRIAL = 5;

/** Says how long turning a passphrase into a key will take on this machine, by doing a small part of it. */
async function announceKey(watch: Watch, workFactor: number): Promise<void> {
  // The first run is slow for reasons that do not grow with the work.
  await encryptBackup(new Uint8Array(), 'a trial', { workFactor: Math.max(1, workFactor - 2 * TRIAL) });
  const begun = performance.now();
  await encryptBackup(new Uint8Array(), 'a trial', { workFactor: Math.max(1, workFactor - TRIAL) });
  watch({ phase: 'key', expectedMs: (performance.now() - begun) * 2 ** TRIAL });
}

/** The slow steps around backups, at a work factor; whoever calls them decides where they run. */
export function createBackupTasks(workFactor = WORK_FACTOR) {
  return {
    make: async (parts: BackupParts, passphrase: string | null, watch: Watch): Promise<Result<Uint8Array>> => {
      watch({ phase: 'writing' });
      const plain = await buildBackup(parts, byteTools);
      if (!plain.ok || passphrase === null) return plain;
      await announceKey(watch, workFactor);
      return ok(await encryptBackup(plain.value, passphrase, { workFactor }));
    },
    preview: async (
      source: RestoreSource,
      current: readonly CurrentRecord[],
      watch: Watch,
    ): Promise<Result<RestorePreview>> => {
      if (source.from === 'file' && source.passphrase !== null) await announceKey(watch, workFactor);
      else watch({ phase: 'reading' });
      const staged =
        source.from === 'file'
          ? await openBackup(source.bytes, { ...source, key: source.key ?? undefined })
          : stageSnapshotRows(source.rowLines, source.origin);
      if (!staged.ok) return staged;
      watch({ phase: 'comparing' });
      const { createdAt, app, schema, profile, records } = staged.value;
      const plan = planRestore(staged.value, current);
      return ok({ createdAt, app, schema, profile, records: records.length, plan });
    },
    makeKey: async (passphrase: string, watch: Watch): Promise<Result<CopyKey>> => {
      await announceKey(watch, workFactor);
      const identity = await generateX25519Identity();
      const recipient = await identityToRecipient(identity);
      // As age-keygen writes it, so that Debian's age takes it after -i.
      const text = `# Key of Rungbook's encrypted copies\n# public key: ${recipient}\n${identity}\n`;
      return ok({ recipient, wrappedKey: await encryptBackup(byteTools.encode(text), passphrase, { workFactor }) });
    },
  };
}

export type BackupTasks = ReturnType<typeof createBackupTasks>;
