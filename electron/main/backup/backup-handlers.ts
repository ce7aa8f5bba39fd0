import path from 'node:path';
import type { ChosenBackup } from '../../../shared/ipc/contract/backup-contract.ts';
import { BACKUP_FILE_BYTES } from '../../../shared/ipc/contract/backup-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { ExportKind, ShowSaveDialog } from '../export/save-export.ts';
import { saveExport } from '../export/save-export.ts';
import { readChosenFile } from '../files/read-chosen-file.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

const failure = 'Not backed up';
const encrypted: ExportKind = {
  title: 'Save the encrypted backup',
  name: 'Encrypted backup',
  extension: '.age',
  failure,
};
const plain: ExportKind = { title: 'Save the backup', name: 'Backup', extension: '.json', failure };

/** Electron's dialogs, as far as backups need them. */
export interface BackupNeeds {
  readonly showSaveDialog: ShowSaveDialog;
  readonly showOpenDialog: (options: {
    title: string;
    properties: 'openFile'[];
    filters: { name: string; extensions: string[] }[];
  }) => Promise<{ canceled: boolean; filePaths: string[] }>;
  /** The largest file that is read, in bytes; tests have a smaller one. */
  readonly limit?: number;
}

/** The verbs `backup.*`: the page makes and understands backup files, main writes and reads them where the person says. */
export function createBackupHandlers({
  showSaveDialog,
  showOpenDialog,
  limit = BACKUP_FILE_BYTES,
}: BackupNeeds): HandlersOf<'backup.save' | 'backup.choose'> {
  return {
    'backup.save': ({ suggestedName, bytes }) =>
      saveExport(showSaveDialog, suggestedName.endsWith('.age') ? encrypted : plain, suggestedName, () =>
        Promise.resolve(ok(bytes)),
      ),
    'backup.choose': async () => {
      const { canceled, filePaths } = await showOpenDialog({
        title: 'Choose a backup',
        properties: ['openFile'],
        filters: [
          { name: 'Backups', extensions: ['age', 'json'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      const file = filePaths[0];
      return canceled || file === undefined ? ok(null) : readBackup(file, limit);
    },
  };
}

async function readBackup(file: string, limit: number): Promise<Result<ChosenBackup>> {
  const name = path.basename(file);
  const read = await readChosenFile(file, limit);
  switch (read.found) {
    case 'bytes':
      return ok({ name, bytes: read.bytes });
    case 'no-file':
      return failed('no-file', `“${name}” is not a file. Nothing was changed; choose a backup file.`);
    case 'too-large': {
      const [size, most] = [read.size, limit].map((bytes) => `${Math.ceil(bytes / 1_000_000)} MB`);
      return failed(
        'too-large',
        `“${name}” has ${size}; a backup that Rungbook reads has ${most} at most. Nothing was changed.`,
      );
    }
    case 'unreadable':
      return failed(
        'unreadable',
        `“${name}” could not be read. Nothing was changed; check that it is still there and that you may open it.`,
      );
  }
}
