import { createBackupTasks } from '../../../renderer/app/platform/backup/backup-tasks.ts';
import { listWholeRecord } from '../../../renderer/db/queries/whole-record-query.ts';
import { attachmentRefs } from '../../../shared/backup/attachment-refs.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import type { RestorePreview } from '../../../renderer/hooks/backup-engine.ts';
import type { NodeApp } from '../node-app/open-node-app.ts';
import { NOW } from '../node-app/open-node-app.ts';

const LIGHT_WORK = 4;
const tasks = createBackupTasks(LIGHT_WORK);
const unwatched = (): void => undefined;

/** The bytes of a backup of the open record, as the app makes them; the same record gives the same bytes. */
export async function backupOf(
  { store, main }: NodeApp,
  passphrase: string | null,
  more: { app?: string; schema?: number } = {},
): Promise<Uint8Array> {
  const whole = await listWholeRecord(store.database);
  const records = whole.flatMap(({ kind, record }) => (record === null ? [] : [{ kind, record }]));
  const attachments = [];
  for (const { sha256, type, size } of attachmentRefs(records.map(({ record }) => record))) {
    const bytes = await main.attachments.read(sha256);
    if (bytes) attachments.push({ sha256, type, size, bytes: Uint8Array.from(bytes) });
  }
  const parts = {
    app: '0.1.0',
    schema: SCHEMA_VERSION,
    createdAt: NOW,
    profile: 'Trial',
    records,
    attachments,
    ...more,
  };
  const made = await tasks.make(parts, passphrase, unwatched);
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

/** What restoring a file would do, or in words why it cannot be done; nothing is written. */
export const previewOf = async (
  { store }: NodeApp,
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<Result<RestorePreview>> =>
  tasks.preview(
    { from: 'file', name: 'backup.rungbook.age', bytes, passphrase, key: null },
    await listWholeRecord(store.database),
    unwatched,
  );
