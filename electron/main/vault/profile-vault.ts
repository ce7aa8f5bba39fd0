import type { AttachmentStore } from '../attachments/attachment-store.ts';
import { createAttachmentStore } from '../attachments/attachment-store.ts';
import { keepSnapshots } from './keep-snapshots.ts';
import type { Vault } from './open-vault.ts';
import { openVault } from './open-vault.ts';
import type { VaultOptions } from './vault-options.ts';

/** Everything that main keeps of one profile. */
export interface ProfileVault {
  readonly vault: Vault;
  readonly attachments: AttachmentStore;
  readonly now: () => string;
  close: () => Promise<void>;
}

/** Opens the vault of a profile, with its snapshots made in time. */
export async function openProfileVault(options: VaultOptions): Promise<ProfileVault> {
  const { folder, now } = options;
  const vault = await keepSnapshots(await openVault(options), Date.now);
  return {
    vault,
    attachments: createAttachmentStore(folder, now),
    now,
    close: () => vault.close(),
  };
}
