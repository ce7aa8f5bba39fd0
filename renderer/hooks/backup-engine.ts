import { createContext, useContext } from 'react';
import type { BackupParts } from '../../shared/backup/build-backup.ts';
import type { StagedBackup } from '../../shared/backup/staged-backup.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { CurrentRecord, RestorePlan } from '../../shared/restore/plan-restore.ts';
import type { SnapshotOrigin } from '../../shared/restore/stage-snapshot-rows.ts';

/** A file that may be locked, with what opens it. */
export interface FileSource {
  from: 'file';
  name: string;
  bytes: Uint8Array;
  passphrase: string | null;
  key: { name: string; bytes: Uint8Array } | null;
}

/** A generation of the vault, as the lines of its records. */
export interface SnapshotSource {
  from: 'snapshot';
  rowLines: readonly string[];
  origin: SnapshotOrigin;
}

export type RestoreSource = FileSource | SnapshotSource;

/** What is known of a source once it was read and found whole, and what restoring it would do. */
export interface RestorePreview extends Pick<StagedBackup, 'createdAt' | 'app' | 'schema' | 'profile'> {
  /** Records that it holds. */
  records: number;
  plan: RestorePlan;
}

/** A new key for encrypted copies: the public half for main, the private half locked by the passphrase. */
export interface CopyKey {
  recipient: string;
  wrappedKey: Uint8Array;
}

/**
 * How far a long step is. Making a key out of a passphrase cannot tell how far it is, only how long it will take on this machine;
 * bytes can.
 */
export type Progress = { phase: 'key'; expectedMs: number } | { phase: 'reading' | 'writing' | 'comparing' };

export type Watch = (progress: Progress) => void;

/** The answer's code when a person called a step off. */
export const CANCELLED = 'cancelled';

/**
 * The slow work around backups, done beside the page: one step at a time. The app runs it in a worker, tests run it in place.
 * `cancel` ends the step under way; its answer then has the code `cancelled`.
 */
export interface BackupEngine {
  make: (parts: BackupParts, passphrase: string | null, watch: Watch) => Promise<Result<Uint8Array>>;
  preview: (source: RestoreSource, current: readonly CurrentRecord[], watch: Watch) => Promise<Result<RestorePreview>>;
  makeKey: (passphrase: string, watch: Watch) => Promise<Result<CopyKey>>;
  cancel: () => void;
}

export const BackupEngineContext = createContext<BackupEngine | null>(null);

/** The engine that the app provides around the settings. Throws outside of it, which is a bug of ours. */
export function useBackupEngine(): BackupEngine {
  const engine = useContext(BackupEngineContext);
  if (!engine) throw new Error('No backup engine: this component is outside of the settings.');
  return engine;
}
