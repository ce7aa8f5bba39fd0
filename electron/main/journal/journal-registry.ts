import { failed, ok } from '../../../shared/ipc/result.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Journal } from './open-journal.ts';

/** The open journals, one a profile, opened when first asked for. */
export interface JournalRegistry {
  of: (profileId: string) => Promise<Result<Journal>>;
  /** Closes a profile's journal, so that its folder can be removed. */
  close: (profileId: string) => Promise<void>;
}

/**
 * Keeps one journal per profile. `isKnown` says whether there is such a profile; `open` opens its journal. A failed opening is
 * forgotten, so that the next request tries again.
 */
export function createJournalRegistry(needs: {
  isKnown: (profileId: string) => Promise<boolean>;
  open: (profileId: string) => Promise<Journal>;
}): JournalRegistry {
  const journals = new Map<string, Promise<Journal>>();
  const close = async (profileId: string): Promise<void> => {
    const journal = journals.get(profileId);
    journals.delete(profileId);
    await (await journal?.catch(() => undefined))?.close();
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
  };
}
