import type { Change } from '../../shared/change/change-set.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { lastRevisionOf } from './last-revision.ts';
import type { RecordDatabase } from './record-database.ts';

/** A record by kind and id, there or gone. */
export interface Subject {
  kind: RecordKind;
  id: string;
}

async function withEvidence(database: RecordDatabase, subjects: readonly Subject[]): Promise<Map<string, Subject>> {
  const all = new Map(subjects.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }]));
  const entryIds = subjects.filter(({ kind }) => kind === 'entry').map(({ id }) => id);
  const evidence = await database.rows('evidence').where('record.entryId').anyOf(entryIds).primaryKeys();
  for (const id of evidence) all.set(`evidence:${id}`, { kind: 'evidence', id });
  return all;
}

/** The changes that erase these records with all their versions, and the evidence that rests on an erased entry. */
export async function purgeChanges(database: RecordDatabase, subjects: readonly Subject[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { kind, id } of (await withEvidence(database, subjects)).values()) {
    const row = await database.rows(kind).get(id);
    changes.push({ op: 'purge', kind, id, baseRev: row?.rev ?? (await lastRevisionOf(database, kind, id)) });
  }
  return changes;
}
