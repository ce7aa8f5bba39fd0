import type { Bridge } from '../../../shared/ipc/bridge.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import type { DatabasePointer } from '../../db/opening/vault-port.ts';

/** Which database a profile is in, as the list of profiles says. */
export const bridgePointer = (bridge: Bridge, profileId: string): DatabasePointer => ({
  read: async () => {
    const list = await bridge.ask('profiles.list', null);
    if (!list.ok) return list;
    const profile = list.value.profiles.find(({ id }) => id === profileId);
    return profile ? ok(profile.database) : failed('unknown-profile', 'This profile does not exist any more.');
  },
  moveTo: (database) => bridge.ask('vault.point', { profileId, database }),
});
