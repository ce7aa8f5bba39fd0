import type { RescueReason } from '../../../shared/ipc/contract/app-contract.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';

/** The record was written by a newer Rungbook; nothing was changed. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
  readonly found: number;
  readonly #newest: string | null;

  /** `newest` is the version of the newer one, where it said so; `own` the version of this one, where that is known. */
  constructor(found: number, newest: string | null = null, own: string | null = null) {
    const theirs = `schema ${found}${newest === null ? '' : ` of Rungbook ${newest}`}`;
    const ours = `this one${own === null ? '' : `, Rungbook ${own},`} knows ${SCHEMA_VERSION}`;
    super(
      `This record was made by a newer Rungbook (${theirs}; ${ours}). Nothing was changed. Open it with the newer one.`,
    );
    this.found = found;
    this.#newest = newest;
  }

  /** The same, said by Rungbook `own`. */
  saidBy(own: string): NewerSchemaError {
    return new NewerSchemaError(this.found, this.#newest, own);
  }
}

/** The record cannot be opened on this disk as it is now; it can be shown from memory. Nothing was changed. */
export class RescueNeededError extends Error {
  readonly reason: RescueReason;
  constructor(reason: RescueReason, cause?: unknown) {
    super(
      reason === 'space'
        ? 'There is too little free space to open your record safely. Nothing was changed. Free some space, then try again.'
        : 'The database of this browser refuses to open. Nothing was changed. Restart and try again.',
      { cause },
    );
    this.name = 'RescueNeededError';
    this.reason = reason;
  }
}

/** The browser opens no database at all: only main can set its files aside, so that a new one can be made from the vault. */
export class StoreRefusesError extends RescueNeededError {
  constructor() {
    super('database');
    this.name = 'StoreRefusesError';
  }
}

/** Errors whose messages are words for a person; a library's own are none. */
const SPOKEN: readonly string[] = ['Error', 'RebuildError'];

/** The record can be shown from memory neither: what happened, what was kept, where it lies, and what to do. */
export class RescueFailedError extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error && SPOKEN.includes(cause.name) ? ` ${cause.message}` : '';
    super(
      `Your record can be shown neither from its database nor from memory.${why} Nothing was changed and nothing was deleted: what Rungbook saved is in its data folder; Help › Show data folder opens it. Copy that folder to another disk first, then check this disk and try again. If it stays like this, quit Rungbook and move the data folder away: Rungbook then starts with an empty record, and Settings › Data restores a backup file into it.`,
      { cause },
    );
    this.name = 'RescueFailedError';
  }
}
