import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { CurrentRecord } from '../../../shared/restore/plan-restore.ts';
import type { RecordDatabase } from '../record-database.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';

/** Subjects that are gone but have a history, each with its last revision. Only keys are read. */
async function listGone(database: RecordDatabase, there: ReadonlySet<string>): Promise<CurrentRecord[]> {
  const last = new Map<string, number>();
  const keys = await database.revisions.toCollection().primaryKeys();
  for (const [subject, rev] of keys) {
    if (!there.has(subject)) last.set(subject, Math.max(rev, last.get(subject) ?? 0));
  }
  return [...last].map(([subject, rev]) => {
    const [kind, id] = subject.split(':') as [RecordKind, string];
    return { kind, id, rev, record: null };
  });
}

/**
 * The whole record, for the two things that need it: a backup and the comparison before a restore. Records in the bin are part of
 * it; `record` is `null` for those that are gone.
 */
export function listWholeRecord(database: RecordDatabase): Promise<CurrentRecord[]> {
  return database.transaction('r', [...recordKinds, 'revisions'], async () => {
    const all: CurrentRecord[] = [];
    for (const kind of recordKinds) {
      const rows = await database.rows(kind).toArray();
      all.push(...rows.map(({ rev, record }) => ({ kind, id: record.id, rev, record: record })));
    }
    const there = new Set(all.map(({ kind, id }) => subjectOf(kind, id)));
    return [...all, ...(await listGone(database, there))];
  });
}
