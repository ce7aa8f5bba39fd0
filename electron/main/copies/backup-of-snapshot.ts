import { createHash } from 'node:crypto';
import { attachmentRefs } from '../../../shared/backup/attachment-refs.ts';
import { buildBackup } from '../../../shared/backup/build-backup.ts';
import type { BackupParts } from '../../../shared/backup/build-backup.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { upcastRecord } from '../../../shared/record/upcasts/upcast-record.ts';
import { parseSnapshotLine } from '../../../shared/vault/snapshot-lines.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';

const tools = {
  encode: (text: string): Uint8Array => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  sha256: (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
};

/** A backup, and the attachments that are whole in no copy and therefore not in it. */
export interface BackupOfSnapshot {
  readonly backup: Result<Uint8Array>;
  readonly missing: number;
}

/** The same bytes that "back up now" would give of the record as it was in a snapshot. */
export async function backupOfSnapshot(
  lines: AsyncIterable<string>,
  about: Pick<BackupParts, 'app' | 'createdAt' | 'profile'>,
  attachments: Pick<AttachmentStore, 'read'>,
): Promise<BackupOfSnapshot> {
  const records: { kind: BackupParts['records'][number]['kind']; record: { id: string } }[] = [];
  for await (const text of lines) {
    const line = text.startsWith('{"row":') ? parseSnapshotLine(text) : null;
    if (line === null || !('row' in line)) continue;
    const { kind, id, schema, record } = line.row;
    records.push({ kind, record: { ...upcastRecord(kind, record, schema), id } });
  }
  const refs = attachmentRefs(records.map(({ record }) => record));
  const held: { sha256: string; type: string; size: number; bytes: Uint8Array }[] = [];
  for (const ref of refs) {
    const bytes = await attachments.read(ref.sha256);
    if (bytes) held.push({ ...ref, bytes });
  }
  const backup = await buildBackup({ ...about, schema: SCHEMA_VERSION, records, attachments: held }, tools);
  return { backup, missing: refs.length - held.length };
}
