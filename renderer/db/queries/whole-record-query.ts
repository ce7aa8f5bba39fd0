import type { RecordKind } from '../../../shared/record/record-kinds.ts';
import { recordKinds } from '../../../shared/record/record-kinds.ts';
import type { CurrentRecord } from '../../../shared/restore/plan-restore.ts';
import { subjectsWithHistory } from '../history.ts';
import { lastRevisionOf } from '../last-revision.ts';
import type { RecordDatabase } from '../record-database.ts';
import { subjectOf } from '../../../shared/vault/vault-state.ts';

/** Subjects that are gone but have a history, each with its last revision. */
async function listGone(database: RecordDatabase, there: ReadonlySet<string>): Promise<CurrentRecord[]> {
  const gone = (await subjectsWithHistory(database)).filter((subject) => !there.has(subject));
  return Promise.all(
    gone.map(async (subject) => {
      const [kind, id] = subject.split(':') as [RecordKind, string];
      return {
        kind,
        id,
        rev: await lastRevisionOf(database, kind, id),
        record: null,
      };
    }),
  );
}

/**
 * The whole record, for the two things that need it: a backup and the comparison before a restore. Records in the bin are part of
 * it; `record` is `null` for those that are gone.
 */
export function listWholeRecord(database: RecordDatabase): Promise<CurrentRecord[]> {
  return database.transaction('r', [...recordKinds, 'history'], async () => {
    const all: CurrentRecord[] = [];
    for (const kind of recordKinds) {
      const rows = await database.rows(kind).toArray();
      all.push(...rows.map(({ rev, record }) => ({ kind, id: record.id, rev, record: record })));
    }
    const there = new Set(all.map(({ kind, id }) => subjectOf(kind, id)));
    return [...all, ...(await listGone(database, there))];
  });
}
