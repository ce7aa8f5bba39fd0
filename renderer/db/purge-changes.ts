import type { Change } from '../../shared/change/change-set.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { lastRevisionOf } from './last-revision.ts';
import type { RecordDatabase } from './record-database.ts';

/** A record by kind and id, there or gone. */
export interface Subject {
  kind: RecordKind;
  id: string;
}

/** What has no meaning without another record, and the field that names it. */
const dependents = [
  { of: 'entry', kind: 'evidence', by: 'record.entryId' },
  { of: 'goal', kind: 'checkpoint', by: 'record.goalId' },
  { of: 'metric', kind: 'reading', by: 'record.metricId' },
  { of: 'person', kind: 'topic', by: 'record.personId' },
  { of: 'person', kind: 'relation', by: 'record.personId' },
  { of: 'person', kind: 'vouch', by: 'record.personId' },
  { of: 'person', kind: 'mentoring', by: 'record.menteeId' },
] as const;

async function withDependents(database: RecordDatabase, subjects: readonly Subject[]): Promise<Map<string, Subject>> {
  const all = new Map(subjects.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }]));
  for (const { of, kind, by } of dependents) {
    const owners = subjects.filter((subject) => subject.kind === of).map(({ id }) => id);
    if (owners.length === 0) continue;
    for (const id of await database.rows(kind).where(by).anyOf(owners).primaryKeys())
      all.set(`${kind}:${id}`, { kind, id });
  }
  return all;
}

/** The changes that erase these records with all their versions, and what has no meaning without one of them. */
export async function purgeChanges(database: RecordDatabase, subjects: readonly Subject[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { kind, id } of (await withDependents(database, subjects)).values()) {
    const row = await database.rows(kind).get(id);
    changes.push({ op: 'purge', kind, id, baseRev: row?.rev ?? (await lastRevisionOf(database, kind, id)) });
  }
  return changes;
}
