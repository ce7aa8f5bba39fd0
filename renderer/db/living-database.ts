import type { NumberedBatch } from '../../shared/change/operation.ts';
import type { Mismatch } from './opening/compare-database.ts';
import { MovedError } from './moved-record.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * Makes a database again from what is safe elsewhere: the vault, or without one the old database and `pending`, the batch that it
 * refused. `why` is for the sentence about it. Answers the new, open one; rejects when that cannot be done, with `MovedError` when another window did it already.
 */
export type MakeAgain = (old: RecordDatabase, pending: NumberedBatch | null, why: Mismatch) => Promise<RecordDatabase>;

/** A machine on which a database breaks this often will not get better by another one. */
const MOST_IN_ONE_RUN = 3;

/** The database of an open record: the one that is current, and how another one takes its place while the screens stand. */
export interface LivingDatabase {
  readonly current: RecordDatabase;
  /** Another window moved the record on; this one must not write. */
  readonly isMoved: boolean;
  /** The version of Rungbook that moved it, once that is known. */
  readonly movedBy: string | null;
  subscribe: (listener: () => void) => () => void;
  /** Answers whether a sound one is current now. One that was replaced already is not made again. */
  makeAgain: (broken: RecordDatabase, pending: NumberedBatch | null, why: Mismatch) => Promise<boolean>;
  moved: (app?: string) => void;
}

/** `onLost` hears when the browser takes the current database away, as it does when it finds the files damaged. */
export function createLivingDatabase(
  first: RecordDatabase,
  makeAgain: MakeAgain | undefined,
  onLost: (database: RecordDatabase) => void,
): LivingDatabase {
  let current = first;
  let made = 0;
  let isMoved = false;
  let movedBy: string | null = null;
  const listeners = new Set<() => void>();
  const moved = (app?: string): void => {
    isMoved = true;
    movedBy = app ?? movedBy;
  };
  const watch = (database: RecordDatabase): void => {
    database.backendDB().addEventListener('close', () => onLost(database));
    // Only a window that went on to another database deletes this one.
    database.on('versionchange', () => {
      if (database === current) moved();
    });
  };
  watch(first);
  return {
    get current() {
      return current;
    },
    get isMoved() {
      return isMoved;
    },
    get movedBy() {
      return movedBy;
    },
    moved,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    makeAgain: async (broken, pending, why) => {
      if (broken !== current) return true;
      if (!makeAgain || isMoved || made >= MOST_IN_ONE_RUN) return false;
      made += 1;
      try {
        current = await makeAgain(broken, pending, why);
      } catch (error) {
        if (error instanceof MovedError) moved();
        return false;
      }
      watch(current);
      for (const listener of listeners) listener();
      broken.close();
      return true;
    },
  };
}
