import { backupProblems } from '../backup/backup-problems.ts';
import type { FoundRecord } from '../backup/stage-records.ts';
import { stageRecords } from '../backup/stage-records.ts';
import type { StagedBackup } from '../backup/staged-backup.ts';
import type { Result } from '../ipc/result.ts';
import { ok } from '../ipc/result.ts';
import { parseSnapshotLine } from '../vault/snapshot-lines.ts';

/** What a generation's list line says about it. */
export interface SnapshotOrigin {
  /** How the person sees it: "the snapshot of 24 Nov, 14:02". */
  name: string;
  createdAt: string;
  app: string;
  schema: number;
}

/** A snapshot line that holds a record; history and undo steps stay where they are and are not compared. */
export const isRowLine = (line: string): boolean => line.startsWith('{"row":');

/** The records of a snapshot, from its row lines, checked like those of a backup. Its attachments are in the vault already. */
export function stageSnapshotRows(rowLines: readonly string[], origin: SnapshotOrigin): Result<StagedBackup> {
  const found: FoundRecord[] = [];
  for (const text of rowLines) {
    const line = parseSnapshotLine(text);
    if (line === null || !('row' in line)) return backupProblems.invalid(origin.name, 'a line of it is not readable');
    const { kind, schema, record } = line.row;
    found.push({ kind, schema, record });
  }
  const records = stageRecords(origin.name, found);
  if (!records.ok) return records;
  const { createdAt, app, schema } = origin;
  return ok({ createdAt, app, schema, profile: '', records: records.value, attachments: [] });
}
