import type { Instant } from '../dates/clock.ts';
import type { RecordKind, RecordOf } from '../record/record-kinds.ts';

/**
 * One wanted change: the record as it shall be, its removal, or its erasure with all its versions, which nothing takes back.
 * `baseRev` is the revision it was made from; 0 for a new one.
 */
export type Change = {
  [K in RecordKind]:
    | { op: 'put'; kind: K; record: RecordOf<K>; baseRev: number }
    | { op: 'tombstone' | 'purge'; kind: K; id: string; baseRev: number };
}[RecordKind];

/**
 * One user action: applied whole or not at all.
 * - `label`: what the undo toast and the history call it, with the object's name ("Deleted “RFC 12 accepted”").
 * - `session`: revisions with the same editing session coalesce in the history; `null` keeps each.
 */
export interface ChangeSet {
  id: string;
  at: Instant;
  label: string;
  session: string | null;
  changes: readonly Change[];
  /** Brings the whole record back to how a backup has it, and so may go behind what is otherwise written once. */
  isRestore?: boolean;
}

/**
 * Why a change set was refused or not saved. Nothing of it was applied. After `stopped` nothing more is saved until a restart;
 * `kept` says that this change set itself is safe in the journal and is there after the restart.
 */
export type CommitFailure =
  | { code: 'invalid'; message: string; path: string }
  | { code: 'conflict'; message: string }
  | { code: 'not-saved'; message: string }
  | { code: 'stopped'; message: string; kept: boolean };

export type CommitResult = { ok: true; sequence: number; changeId: string } | ({ ok: false } & CommitFailure);

/** Is the change safe, at the latest after a restart? Then its text need not be typed or kept again. */
export const isSafe = (result: CommitResult): boolean => result.ok || (result.code === 'stopped' && result.kept);
