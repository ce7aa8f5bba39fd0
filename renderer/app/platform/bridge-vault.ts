import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { VaultPort } from '../../db/opening/vault-port.ts';
import { bridgeJournal } from './bridge-journal.ts';

/** The vault of one profile as main keeps it, behind the bridge. */
export const bridgeVault = (bridge: Bridge, profileId: string): VaultPort => ({
  journal: bridgeJournal(bridge, profileId),
  open: () => bridge.ask('vault.open', { profileId }),
  readLines: (from, limit) => bridge.ask('vault.read-lines', { profileId, generation: 'newest', from, limit }),
  snapshot: (reason) => bridge.ask('vault.snapshot', { profileId, reason }),
  repair: (lines, from, done) => bridge.ask('vault.repair', { profileId, lines, from, done }),
});
