import { ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Journal } from './open-journal.ts';

/** The open journal of a profile. */
interface Journals {
  of: (profileId: string) => Promise<Result<Pick<Journal, 'append' | 'readAfter' | 'head'>>>;
}

/** The verbs of the journal: append a batch, read on from a sequence, ask for the head. */
export function createJournalHandlers(
  journals: Journals,
): HandlersOf<'journal.append' | 'journal.read-after' | 'journal.head'> {
  return {
    'journal.append': async ({ profileId, batch }) => {
      const journal = await journals.of(profileId);
      return journal.ok ? journal.value.append(batch) : journal;
    },
    'journal.read-after': async ({ profileId, sequence, limit }) => {
      const journal = await journals.of(profileId);
      return journal.ok ? journal.value.readAfter(sequence, limit) : journal;
    },
    'journal.head': async ({ profileId }) => {
      const journal = await journals.of(profileId);
      return journal.ok ? ok({ sequence: journal.value.head() }) : journal;
    },
  };
}
