import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { JournalPort } from '../../db/journal-port.ts';

/** The journal of one profile as main keeps it, behind the bridge. */
export const bridgeJournal = (bridge: Bridge, profileId: string): JournalPort => ({
  append: (batch) => bridge.ask('journal.append', { profileId, batch }),
  readAfter: (sequence, limit) => bridge.ask('journal.read-after', { profileId, sequence, limit }),
  head: () => bridge.ask('journal.head', { profileId }),
});
