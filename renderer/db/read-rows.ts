import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import type { Rows } from './plan-batch.ts';
import type { RecordDatabase } from './record-database.ts';

interface Subject {
  kind: RecordKind;
  id: string;
}

/** Ids by kind, each once. */
export function subjectsByKind(subjects: readonly Subject[]): Map<RecordKind, string[]> {
  const ids = new Map<RecordKind, Set<string>>();
  for (const { kind, id } of subjects) {
    const known = ids.get(kind) ?? new Set();
    ids.set(kind, known.add(id));
  }
  return new Map([...ids].map(([kind, some]) => [kind, [...some]]));
}

/** The rows of some subjects, all kinds at once; `null` for those that are not there. */
export async function readRows(database: RecordDatabase, subjects: readonly Subject[]): Promise<Rows> {
  const rows: Rows = new Map();
  await Promise.all(
    [...subjectsByKind(subjects)].map(async ([kind, ids]) => {
      const found = await database.rows(kind).bulkGet(ids);
      for (const [index, id] of ids.entries()) rows.set(subjectOf(kind, id), found[index] ?? null);
    }),
  );
  return rows;
}
