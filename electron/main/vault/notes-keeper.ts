import { createQueue } from '../files/create-queue.ts';
import type { VaultNotes } from './vault-notes.ts';
import { writeNotes } from './vault-notes.ts';

/** The vault's notes in memory and on disk. Notes that cannot be written keep nothing from working: nothing depends on them. */
export interface NotesKeeper {
  now: () => VaultNotes;
  /** Ends when the change is on disk, or the disk refused it. */
  change: (some: Partial<VaultNotes>) => Promise<void>;
}

/** Goes on with the notes that were found, or begins new ones. */
export function createNotesKeeper(
  vault: string,
  found: VaultNotes | null,
  run: { app: string; electron: string | null; schema: number },
): NotesKeeper {
  const inOrder = createQueue();
  let notes: VaultNotes = found ?? {
    version: 1,
    clean: false,
    ...run,
    head: 0,
    generations: [],
    verifiedAt: null,
    copies: null,
  };
  return {
    now: () => notes,
    change: (some) => {
      notes = { ...notes, ...some };
      return inOrder(() => writeNotes(vault, notes)).catch(() => undefined);
    },
  };
}
