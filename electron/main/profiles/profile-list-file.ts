import { z } from 'zod';
import type { ProfileList } from '../../../shared/ipc/contract/profiles-contract.ts';
import { ProfileListSchema } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { moveAside } from '../files/move-aside.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { ProfileFolders } from './profile-folders.ts';

/** The version of `profiles.json` that this Rungbook writes. */
const VERSION = 1;
const StoredListSchema = ProfileListSchema.extend({ version: z.literal(VERSION) });
const NewerSchema = z.object({ version: z.number().int().gt(VERSION) });

/** What the list of profiles needs; `tell` brings words to the person outside of any request. */
export interface ProfileListNeeds {
  readonly file: string;
  readonly folders: ProfileFolders;
  readonly now: () => string;
  readonly tell: (message: string) => void;
}

/** The list on disk. A damaged list is moved aside and made again from the cards in the profiles' folders. */
export interface ProfileListFile {
  read: () => Promise<Result<ProfileList>>;
  write: (list: ProfileList) => Promise<void>;
}

/** Reads and writes `profiles.json`. A list made by a newer Rungbook is refused with words and left as it is. */
export function createProfileListFile({ file, folders, now, tell }: ProfileListNeeds): ProfileListFile {
  const write = (list: ProfileList): Promise<void> =>
    writeFileAtomically(file, `${JSON.stringify({ version: VERSION, ...list }, null, 2)}\n`);

  const rebuild = async (): Promise<ProfileList> => {
    const profiles = await folders.readCards();
    return { current: profiles.length === 1 ? (profiles[0]?.id ?? null) : null, profiles };
  };

  return {
    write,
    read: async () => {
      const found = await readJsonFile(file, StoredListSchema);
      if (found.found === 'value') return ok({ current: found.value.current, profiles: found.value.profiles });
      if (found.found === 'damage') {
        const newer = NewerSchema.safeParse(found.json);
        if (newer.success) {
          const versions = `list of profiles ${newer.data.version}; this one knows ${VERSION}`;
          return failed('newer', `These profiles were made by a newer Rungbook (${versions}). Nothing was changed.`);
        }
        const aside = await moveAside(file, now());
        tell(
          `The list of profiles was damaged and has been made again from the profiles’ folders. The damaged list is kept as ${aside}.`,
        );
      }
      const list = await rebuild();
      if (found.found === 'damage' || list.profiles.length > 0) await write(list);
      return ok(list);
    },
  };
}
