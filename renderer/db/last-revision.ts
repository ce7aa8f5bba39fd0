import { subjectOf } from '../../shared/vault/vault-state.ts';
import type { RecordKind } from '../../shared/record/record-kinds.ts';
import { historyOf } from './history.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * The revision that the history last saw of a record, 0 for one that never was. A removed record keeps its count, so that
 * bringing it back continues the history instead of forking it.
 */
export const lastRevisionOf = async (database: RecordDatabase, kind: RecordKind, id: string): Promise<number> =>
  (await historyOf(database, subjectOf(kind, id))).at(-1)?.rev ?? 0;
