import type { AttachmentStore } from '../attachments/attachment-store.ts';
import { createAttachmentStore } from '../attachments/attachment-store.ts';
import type { ProfileCopies } from '../copies/create-copies.ts';
import { createCopies } from '../copies/create-copies.ts';
import { keepSnapshots } from './keep-snapshots.ts';
import type { Vault } from './open-vault.ts';
import { openVault } from './open-vault.ts';
import type { VaultOptions } from './vault-options.ts';

/** Everything that main keeps of one profile. */
export interface ProfileVault {
  readonly vault: Vault;
  readonly attachments: AttachmentStore;
  readonly copies: ProfileCopies;
  readonly now: () => string;
  close: () => Promise<void>;
}

interface ProfileVaultOptions extends VaultOptions {
  /** What the person calls the profile; names the encrypted copies. */
  readonly label?: () => Promise<string>;
}

/** Opens the vault of a profile, with its snapshots made in time and an encrypted copy after each where the person wants one. */
export async function openProfileVault(options: ProfileVaultOptions): Promise<ProfileVault> {
  const { folder, now, label = () => Promise.resolve('Rungbook') } = options;
  const opened = await openVault(options);
  const attachments = createAttachmentStore(folder, now);
  const copies = createCopies({ notes: opened.notes, snapshots: opened.snapshots, attachments, label, now });
  const vault = await keepSnapshots(opened, Date.now, () => void copies.copy());
  return { vault, attachments, copies, now, close: () => vault.close() };
}
