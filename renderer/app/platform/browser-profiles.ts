import type { ProfileEntry, ProfileList } from '../../../shared/ipc/contract/profiles-contract.ts';
import { ProfileListSchema } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { forgetHead } from './remember-head.ts';
import { readStored, writeStored } from './browser-storage.ts';

const KEY = 'rungbook.profiles';

/** The list of profiles in browser mode, where no main process keeps it. */
export const listProfiles = (): ProfileList => readStored(KEY, ProfileListSchema) ?? { current: null, profiles: [] };

/** Adds a profile; the first one becomes the current one. */
export function createProfileEntry({ label, kind }: Pick<ProfileEntry, 'label' | 'kind'>): ProfileEntry {
  const list = listProfiles();
  const id = crypto.randomUUID();
  const entry = { id, label, kind, database: `rungbook-${id}-1`, createdAt: new Date().toISOString() };
  writeStored(KEY, { current: list.current ?? id, profiles: [...list.profiles, entry] });
  return entry;
}

/** Makes a profile the one that opens. */
export function selectProfile(id: string): ProfileList {
  writeStored(KEY, { ...listProfiles(), current: id });
  return listProfiles();
}

/** Takes a profile off the list; when it was the current one, the first that is left opens next. */
export function removeProfile(id: string): ProfileList {
  forgetHead(id);
  const list = listProfiles();
  const profiles = list.profiles.filter((profile) => profile.id !== id);
  writeStored(KEY, { profiles, current: list.current === id ? (profiles[0]?.id ?? null) : list.current });
  return listProfiles();
}

/** Makes a database the one that a profile opens from now on. One write of localStorage, so it happens whole or not at all. */
export function pointProfile(id: string, database: string): Result<ProfileEntry> {
  const { current, profiles } = listProfiles();
  const profile = profiles.find((one) => one.id === id);
  if (!profile) return failed('unknown-profile', 'This profile does not exist any more.');
  const pointed = { ...profile, database };
  writeStored(KEY, { current, profiles: profiles.map((one) => (one.id === id ? pointed : one)) });
  return ok(pointed);
}
