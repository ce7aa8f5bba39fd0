import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ProfileEntry } from '../../../shared/ipc/contract/profiles-contract.ts';
import { ProfileEntrySchema } from '../../../shared/ipc/contract/profiles-contract.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

const REMOVED = '.removed';
const CARD = 'profile.json';

/**
 * The folders of the profiles: `<profiles>/<id>/vault`, and beside the vault a card that says whose it is, from which the list
 * of profiles can be made again.
 */
export interface ProfileFolders {
  vault: (id: string) => string;
  make: (profile: ProfileEntry) => Promise<void>;
  /** Writes the card of a profile anew. */
  keepCard: (profile: ProfileEntry) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** The profiles that the cards name. */
  readCards: () => Promise<ProfileEntry[]>;
  /** Finishes removals that a crash cut short. */
  sweep: () => Promise<void>;
}

/** The folders below `folder`, which need not exist yet. */
export function createProfileFolders(folder: string): ProfileFolders {
  const names = async (): Promise<string[]> => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT')) return [];
      throw error;
    }
  };
  const keepCard = (profile: ProfileEntry): Promise<void> =>
    writeFileAtomically(path.join(folder, profile.id, CARD), JSON.stringify(profile));
  const removed = (id: string): string => path.join(folder, `${id}${REMOVED}`);
  return {
    vault: (id) => path.join(folder, id, 'vault'),
    keepCard,
    make: async (profile) => {
      await mkdir(path.join(folder, profile.id, 'vault'), { recursive: true, mode: 0o700 });
      await keepCard(profile);
      await syncFolder(folder);
      await syncFolder(path.dirname(folder));
    },
    remove: async (id) => {
      try {
        // One rename takes the profile away as a whole; deleting its files may then be cut short without harm.
        await rename(path.join(folder, id), removed(id));
        await syncFolder(folder);
      } catch (error) {
        if (!hasErrorCode(error, 'ENOENT')) throw error;
      }
      await rm(removed(id), { recursive: true, force: true });
    },
    readCards: async () => {
      const cards = await Promise.all(
        (await names())
          .filter((name) => !name.endsWith(REMOVED))
          .map((name) => readJsonFile(path.join(folder, name, CARD), ProfileEntrySchema).catch(() => null)),
      );
      return cards
        .flatMap((card) => (card?.found === 'value' ? [card.value] : []))
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    },
    sweep: async () => {
      for (const name of await names()) {
        if (name.endsWith(REMOVED)) await rm(path.join(folder, name), { recursive: true, force: true });
      }
    },
  };
}
