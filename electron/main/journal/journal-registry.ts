import { failed, ok } from '../../../shared/ipc/result.ts';
import type { Result } from '../../../shared/ipc/result.ts';

/** What is opened once for each profile: a journal, or all of a vault. */
interface Closable {
  close: () => Promise<void>;
}

/** The open ones, one a profile, opened when first asked for. */
export interface JournalRegistry<T extends Closable> {
  of: (profileId: string) => Promise<Result<T>>;
  /** Closes a profile's, so that its folder can be removed. */
  close: (profileId: string) => Promise<void>;
  /** Those that are open now. */
  open: () => Promise<T[]>;
}

/**
 * Keeps one journal per profile. `isKnown` says whether there is such a profile; `open` opens its journal. A failed opening is
 * forgotten, so that the next request tries again.
 */
export function createJournalRegistry<T extends Closable>(needs: {
  isKnown: (profileId: string) => Promise<boolean>;
  open: (profileId: string) => Promise<T>;
}): JournalRegistry<T> {
  const journals = new Map<string, Promise<T>>();
  const close = async (profileId: string): Promise<void> => {
    const journal = journals.get(profileId);
    journals.delete(profileId);
    const opened = await journal?.catch(() => null);
    await opened?.close();
  };
  return {
    of: async (profileId) => {
      // An open journal has a profile: removing one closes it first.
      if (!journals.has(profileId) && !(await needs.isKnown(profileId))) {
        return failed('unknown-profile', 'This profile does not exist any more.');
      }
      const journal = journals.get(profileId) ?? needs.open(profileId);
      journals.set(profileId, journal);
      try {
        return ok(await journal);
      } catch {
        journals.delete(profileId);
        return failed(
          'journal-unavailable',
          'The journal of this profile cannot be read. Nothing was changed; check the disk and its permissions, then try again.',
        );
      }
    },
    close,
    open: async () => {
      const opened = await Promise.all([...journals.values()].map((journal) => journal.catch(() => null)));
      return opened.filter((journal) => journal !== null);
    },
  };
}
