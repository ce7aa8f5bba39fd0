import { createBackupTasks } from '../../renderer/app/platform/backup/backup-tasks.ts';
import type { BackupEngine } from '../../renderer/hooks/backup-engine.ts';

/** The backup engine without a worker and with little work for a guess; what it makes and reads is the same. */
export const inPlaceBackupEngine: BackupEngine = { ...createBackupTasks(4), cancel: () => undefined };
