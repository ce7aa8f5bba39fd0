import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import type { ProfileCopies } from '../copies/create-copies.ts';
import type { Journal } from '../journal/open-journal.ts';
import type { JournalRegistry } from '../journal/journal-registry.ts';
import { createJournalRegistry } from '../journal/journal-registry.ts';
import { diskFiles } from '../journal/vault-files.ts';
import type { ProfileVault } from './profile-vault.ts';
import { openProfileVault } from './profile-vault.ts';
import type { VaultOptions } from './vault-options.ts';

/** The vaults of all profiles that were asked for. */
export interface OpenVaults extends Pick<JournalRegistry<ProfileVault>, 'of' | 'close'> {
  journalOf: (profileId: string) => Promise<Result<Journal>>;
  copiesOf: (profileId: string) => Promise<Result<ProfileCopies>>;
  attachmentsOf: (profileId: string) => Promise<Result<AttachmentStore>>;
  /** A last snapshot of each that changed, then all are closed in order. */
  quit: () => Promise<void>;
}

interface OpenVaultsNeeds extends Pick<VaultOptions, 'now' | 'app' | 'electron' | 'schema' | 'freeBytes'> {
  readonly isKnown: (profileId: string) => Promise<boolean>;
  readonly labelOf: (profileId: string) => Promise<string>;
  readonly folderOf: (profileId: string) => string;
}

/** Opens each profile's vault when it is first asked for, and keeps it open. */
export function createOpenVaults({ isKnown, labelOf, folderOf, ...run }: OpenVaultsNeeds): OpenVaults {
  const vaults = createJournalRegistry({
    isKnown,
    open: (profileId) =>
      openProfileVault({
        ...run,
        profileId,
        folder: folderOf(profileId),
        files: diskFiles,
        label: () => labelOf(profileId),
      }),
  });
  const part =
    <T>(of: (opened: ProfileVault) => T) =>
    async (profileId: string): Promise<Result<T>> => {
      const opened = await vaults.of(profileId);
      return opened.ok ? ok(of(opened.value)) : opened;
    };
  return {
    of: vaults.of,
    close: vaults.close,
    journalOf: part(({ vault }) => vault.journal),
    copiesOf: part(({ copies }) => copies),
    attachmentsOf: part(({ attachments }) => attachments),
    quit: async () => {
      for (const opened of await vaults.open()) {
        if (opened.vault.journal.head() > 0) await opened.vault.snapshot('quit').catch(() => undefined);
        await opened.copies.settled();
        await opened.close();
      }
    },
  };
}
