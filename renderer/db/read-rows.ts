import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';
import type { Rows } from './plan-batch.ts';
import type { Row } from './row.ts';

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

/** The rows of some subjects, all kinds at once, as `getMany` answers them; `null` for those that are not there. */
export async function readRows(
  getMany: (kind: RecordKind, ids: string[]) => PromiseLike<(Row<RecordKind> | undefined)[]>,
  subjects: readonly Subject[],
): Promise<Rows> {
  const rows: Rows = new Map();
  await Promise.all(
    [...subjectsByKind(subjects)].map(async ([kind, ids]) => {
      const found = await getMany(kind, ids);
      for (const [index, id] of ids.entries()) rows.set(subjectOf(kind, id), found[index] ?? null);
    }),
  );
  return rows;
}
