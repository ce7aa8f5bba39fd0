import type { RecordKind } from '../../shared/record/record-kinds.ts';
import type { RecordDatabase } from './record-database.ts';
import { subjectOf } from '../../shared/vault/vault-state.ts';

/**
 * The revision that the history last saw of a record, 0 for one that never was. A removed record keeps its count, so that
 * bringing it back continues the history instead of forking it.
 */
export async function lastRevisionOf(database: RecordDatabase, kind: RecordKind, id: string): Promise<number> {
  const subject = subjectOf(kind, id);
  const last = await database.revisions.where('[subject+rev]').between([subject, 0], [subject, Infinity]).last();
  return last?.rev ?? 0;
}
