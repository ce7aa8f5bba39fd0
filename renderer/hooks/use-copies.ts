import { useMemo } from 'react';
import type { Copies } from '../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Watch } from './backup-engine.ts';
import { useBackupEngine } from './backup-engine.ts';
import { useServices } from './services.ts';

/** Encrypted copies into a folder: chosen in main's dialog, locked by a key whose private half only the passphrase opens. */
export function useCopyActions() {
  const { bridge, profile } = useServices();
  const engine = useBackupEngine();
  const { id: profileId } = profile;
  return useMemo(
    () => ({
      chooseFolder: () => bridge.ask('copies.choose-folder', { profileId }),
      turnOn: async (passphrase: string, watch: Watch): Promise<Result<Copies>> => {
        const key = await engine.makeKey(passphrase, watch);
        return key.ok ? bridge.ask('copies.set', { profileId, ...key.value }) : key;
      },
      turnOff: () => bridge.ask('copies.off', { profileId }),
      cancel: () => engine.cancel(),
    }),
    [bridge, engine, profileId],
  );
}
