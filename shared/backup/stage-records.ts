import type { Result } from '../ipc/result.ts';
import { ok } from '../ipc/result.ts';
import type { RecordKind } from '../record/record-kinds.ts';
import { SCHEMA_VERSION, recordSchemas } from '../record/record-kinds.ts';
import { upcastRecord } from '../record/upcasts/upcast-record.ts';
import type { OldRecord } from '../record/upcasts/upcasts.ts';
import { BACKUP_RECORDS } from './backup-format.ts';
import { backupProblems } from './backup-problems.ts';
import type { StagedRecord } from './staged-backup.ts';

/** A record as it was found, with the shape that it was written in. */
export interface FoundRecord {
  kind: RecordKind;
  schema: number;
  record: OldRecord;
}

/**
 * Brings every record to this app's shape and checks it as if it came from the keyboard; one that is wrong, or there twice, refuses the whole source. `name` is what
 * the person calls the source.
 */
export function stageRecords(name: string, found: readonly FoundRecord[]): Result<StagedRecord[]> {
  if (found.length > BACKUP_RECORDS) return backupProblems.tooMuch(name, 'more records');
  const newest = found.reduce((most, { schema }) => Math.max(most, schema), 0);
  if (newest > SCHEMA_VERSION) return backupProblems.newer(name, newest);
  const seen = new Set<string>();
  const staged: StagedRecord[] = [];
  for (const [index, { kind, schema, record }] of found.entries()) {
    const parsed = recordSchemas[kind].safeParse(upcastRecord(kind, record, schema));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.join('.') ?? '';
      return backupProblems.invalid(
        name,
        `record ${index + 1} (${kind}) is not valid${where === '' ? '' : ` at “${where}”`}`,
      );
    }
    const id = `${kind}:${parsed.data.id}`;
    if (seen.has(id)) return backupProblems.invalid(name, `it holds the same ${kind} twice`);
    seen.add(id);
    staged.push({ kind, record: parsed.data });
  }
  return ok(staged);
}
