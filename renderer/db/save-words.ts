import type { CommitResult } from '../../shared/change/change-set.ts';

export const STOPPED =
  'Not saved: the database refused to write. What was saved before is safe. Your text is still here; copy it, then restart Rungbook.';
export const KEPT =
  'The database refused to write, so nothing more is saved for now. This change is safe in the journal; restart Rungbook to see it.';
/** Why a window may not write any more; both versions of Rungbook, `by` being `null` when the other window left before it said. */
export const movedInWords = (by: string | null, own: string): string =>
  `Not saved: another window (${by === null ? 'it did not say of which Rungbook' : `of Rungbook ${by}`}) moved this record into a newer database, and this window is of Rungbook ${own}. Nothing was changed. Your text is still here; copy it, then close this window.`;

/** Nothing more is saved until a restart; `kept` says whether this change itself is safe. */
export const stopped = (message: string, kept: boolean): CommitResult => ({
  ok: false,
  code: 'stopped',
  message,
  kept,
});

/** This change was not saved; the next one may be. */
export const notSaved = (message: string): CommitResult => ({ ok: false, code: 'not-saved', message });
