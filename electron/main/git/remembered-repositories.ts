import path from 'node:path';
import { z } from 'zod';
import { createQueue } from '../files/create-queue.ts';
import { moveAside } from '../files/move-aside.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** More than anybody works in at a time; the one not used for longest gives way. */
const MOST = 12;

const RepositorySchema = z.object({
  profileId: z.uuid(),
  folder: z.string().refine((folder) => path.isAbsolute(folder)),
  /** "Name <mail>": whose work it is. */
  author: z.string().min(1).max(300),
});
export type RememberedRepository = z.infer<typeof RepositorySchema>;

const FileSchema = z.object({ repositories: z.array(RepositorySchema) });

/** The repositories that somebody imported from on this device, per profile, the latest first. */
export interface RememberedRepositories {
  of: (profileId: string) => Promise<RememberedRepository[]>;
  remember: (repository: RememberedRepository) => Promise<void>;
  forget: (profileId: string, folder: string) => Promise<void>;
  /** Forgets those of profiles that are not there any more. */
  forgetRemoved: () => Promise<void>;
}

export interface RememberedNeeds {
  readonly file: string;
  readonly now: () => string;
  readonly tell: (message: string) => void;
  /** Whether a profile is there. Paths of those that were removed are forgotten, so what cannot be read now counts as there. */
  readonly isKnown: (profileId: string) => Promise<boolean>;
}

/** Reads and writes `repositories.json`, a small file of this device beside its settings. It is in no record, backup or export. */
export function createRememberedRepositories({ file, now, tell, isKnown }: RememberedNeeds): RememberedRepositories {
  const inOrder = createQueue();
  const read = async (): Promise<RememberedRepository[]> => {
    const found = await readJsonFile(file, FileSchema);
    if (found.found === 'value') return found.value.repositories;
    if (found.found === 'damage') {
      const aside = await moveAside(file, now());
      tell(
        `The list of git repositories was damaged, so Friday begins without them. The damaged file is kept as ${aside}.`,
      );
    }
    return [];
  };
  const ofKnownProfiles = async (all: readonly RememberedRepository[]): Promise<RememberedRepository[]> => {
    const known = await Promise.all(all.map(({ profileId }) => isKnown(profileId).catch(() => true)));
    return all.filter((_, index) => known[index]);
  };
  const write = (repositories: readonly RememberedRepository[]): Promise<void> =>
    writeFileAtomically(file, `${JSON.stringify({ repositories }, null, 2)}\n`);
  const change = (work: (all: RememberedRepository[]) => RememberedRepository[]): Promise<void> =>
    inOrder(async () => {
      await write(work(await ofKnownProfiles(await read())));
    });
  const without = (all: readonly RememberedRepository[], profileId: string, folder: string): RememberedRepository[] =>
    all.filter((one) => one.profileId !== profileId || one.folder !== folder);
  return {
    of: (profileId) => inOrder(async () => (await read()).filter((one) => one.profileId === profileId)),
    remember: (repository) =>
      change((all) => {
        const { profileId, folder } = repository;
        const others = without(all, profileId, folder);
        const own = [repository, ...others.filter((one) => one.profileId === profileId)].slice(0, MOST);
        return [...own, ...others.filter((one) => one.profileId !== profileId)];
      }),
    forget: (profileId, folder) => change((all) => without(all, profileId, folder)),
    forgetRemoved: () =>
      inOrder(async () => {
        const all = await read();
        const kept = await ofKnownProfiles(all);
        if (kept.length < all.length) await write(kept);
      }),
  };
}
