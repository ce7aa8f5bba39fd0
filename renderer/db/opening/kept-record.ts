import type { KeptRevision, KeptRow, KeptUndoStep } from '../../../shared/vault/vault-state.ts';

/** One thing that a rebuild takes over: a record, a version of one, or an undoable action. */
export type Kept = { row: KeptRow } | { revision: KeptRevision } | { undo: KeptUndoStep };

/** A page of it, as of journal number `head`. Rows and revisions come before undo steps. */
export interface KeptPage {
  head: number;
  kept: Kept[];
}

/** Everything of a record, page by page. */
export type KeptPages = AsyncIterable<KeptPage>;
