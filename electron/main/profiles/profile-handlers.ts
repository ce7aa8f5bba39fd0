import type { ProfileEntry, ProfileList } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { createQueue } from '../files/create-queue.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import type { ProfileFolders } from './profile-folders.ts';
import type { ProfileListFile } from './profile-list-file.ts';

/** What the verbs of profiles need; `closeJournal` lets go of a profile's files before its folder is removed. */
export interface ProfileNeeds {
  readonly list: ProfileListFile;
  readonly folders: ProfileFolders;
  readonly closeJournal: (id: string) => Promise<void>;
  readonly now: () => string;
  readonly newId: () => string;
}

type ProfileVerb = `profiles.${'list' | 'create' | 'select' | 'remove'}` | 'vault.point';

const notKept = () =>
  failed(
    'not-saved',
    'The list of profiles could not be written. Nothing was changed; check the disk and its permissions, then try again.',
  );
const unknown = () => failed('unknown-profile', 'This profile does not exist any more.');
const notItsDatabase = () =>
  failed('not-its-database', 'This database belongs to another profile. Nothing was changed.');

const withoutProfile = (list: ProfileList, id: string): ProfileList => ({
  current: list.current === id ? null : list.current,
  profiles: list.profiles.filter((profile) => profile.id !== id),
});

/** The verbs `profiles.*`. Each works on the list as it is on disk, one after the other. */
export function createProfileHandlers({
  list,
  folders,
  closeJournal,
  now,
  newId,
}: ProfileNeeds): HandlersOf<ProfileVerb> {
  const inOrder = createQueue();

  /** Reads the list, changes it, writes it. What the file system refuses becomes words. */
  const change = <T>(work: (current: ProfileList) => Promise<Result<T>>): Promise<Result<T>> =>
    inOrder(async () => {
      try {
        const current = await list.read();
        return current.ok ? await work(current.value) : current;
      } catch {
        return notKept();
      }
    });

  const has = ({ profiles }: ProfileList, id: string): boolean => profiles.some((profile) => profile.id === id);

  return {
    'profiles.list': () => change((current) => Promise.resolve(ok(current))),
    'profiles.create': ({ label, kind }) =>
      change(async (current) => {
        const id = newId();
        const profile: ProfileEntry = { id, label, kind, database: `rungbook-${id}-1`, createdAt: now() };
        await folders.make(profile);
        await list.write({ ...current, profiles: [...current.profiles, profile] });
        return ok(profile);
      }),
    'profiles.select': ({ id }) =>
      change(async (current) => {
        if (!has(current, id)) return unknown();
        const selected = { ...current, current: id };
        await list.write(selected);
        return ok(selected);
      }),
    'vault.point': ({ profileId, database }) =>
      change(async (current) => {
        const profile = current.profiles.find(({ id }) => id === profileId);
        if (!profile) return unknown();
        if (!database.startsWith(`rungbook-${profileId}-`)) return notItsDatabase();
        const pointed = { ...profile, database };
        // The card first: a list that is made again from the cards must never name a database that was deleted since.
        await folders.keepCard(pointed);
        await list.write({
          ...current,
          profiles: current.profiles.map((other) => (other === profile ? pointed : other)),
        });
        return ok(pointed);
      }),
    'profiles.remove': ({ id }) =>
      change(async (current) => {
        if (!has(current, id)) return unknown();
        const rest = withoutProfile(current, id);
        await list.write(rest);
        await closeJournal(id);
        await folders.remove(id);
        return ok(rest);
      }),
  };
}
