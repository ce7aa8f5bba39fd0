import { z } from 'zod';
import { readMeta } from '../../db/read-meta.ts';
import type { RecordStore } from '../../db/record-store.ts';
import { readStored, writeStored } from './browser-storage.ts';

const HeadSchema = z.number().int().nonnegative();

const keyOf = (profileId: string): string => `rungbook.head.${profileId}`;

const inWords = (lost: number, head: number): string => {
  if (head === 0) return 'This browser lost the record that it kept here.';
  return `This browser lost the last ${lost === 1 ? 'change' : `${lost} changes`} of the record that it kept here; everything before is there.`;
};

/**
 * Browser mode has no vault that a database could be compared with, and a browser that lost its files may say nothing and begin an
 * empty one. So the number of the last change is kept outside of the database as well. Answers words when the database is behind
 * it, once; `null` when nothing is missing.
 */
export async function missingInWords({ database }: Pick<RecordStore, 'database'>, profileId: string) {
  const { head = 0 } = await readMeta(database, ['head']);
  const remembered = readStored(keyOf(profileId), HeadSchema) ?? 0;
  writeStored(keyOf(profileId), head);
  if (head >= remembered) return null;
  return `${inWords(remembered - head, head)} Bring it back from a backup file under Settings, Data.`;
}

/** The same store; the number of each change is remembered once it is saved. */
export function rememberHead(store: RecordStore, profileId: string): RecordStore {
  const remember = <T extends Awaited<ReturnType<RecordStore['commit']>> | null>(result: T): T => {
    if (result?.ok === true) writeStored(keyOf(profileId), result.sequence);
    return result;
  };
  return {
    get database() {
      return store.database;
    },
    subscribe: store.subscribe,
    commit: async (changeSet) => remember(await store.commit(changeSet)),
    undo: async (changeId) => remember(await store.undo(changeId)),
    undoLast: async () => remember(await store.undoLast()),
    catchUp: store.catchUp,
    moved: store.moved,
    distrust: store.distrust,
  };
}

/** Forgets it with its profile. */
export const forgetHead = (profileId: string): void => localStorage.removeItem(keyOf(profileId));
