import type { NumberedBatch } from '../../shared/change/operation.ts';
import type { RecordDatabase } from './record-database.ts';

/**
 * Makes a database again from what is safe elsewhere: the vault, or without one the old database and `pending`, the batch that it
 * refused. Answers the new, open one; rejects when that cannot be done.
 */
export type MakeAgain = (old: RecordDatabase, pending: NumberedBatch | null) => Promise<RecordDatabase>;

/** A machine on which a database breaks this often will not get better by another one. */
const MOST_IN_ONE_RUN = 3;

/** The database of an open record: the one that is current, and how another one takes its place while the screens stand. */
export interface LivingDatabase {
  readonly current: RecordDatabase;
  subscribe: (listener: () => void) => () => void;
  /** Answers whether a sound one is current now. One that was replaced already is not made again. */
  makeAgain: (broken: RecordDatabase, pending: NumberedBatch | null) => Promise<boolean>;
}

export function createLivingDatabase(first: RecordDatabase, makeAgain: MakeAgain | undefined): LivingDatabase {
  let current = first;
  let made = 0;
  const listeners = new Set<() => void>();
  return {
    get current() {
      return current;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    makeAgain: async (broken, pending) => {
      if (broken !== current) return true;
      if (!makeAgain || made >= MOST_IN_ONE_RUN) return false;
      made += 1;
      try {
        current = await makeAgain(broken, pending);
      } catch {
        return false;
      }
      for (const listener of listeners) listener();
      broken.close();
      return true;
    },
  };
}
