import type { VaultStatus } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { folderSize } from './folder-size.ts';
import { toGeneration } from './list-snapshots.ts';
import type { ProfileVault } from './profile-vault.ts';

type VaultVerb = `vault.${'open' | 'status' | 'snapshot' | 'verify' | 'read-lines' | 'repair'}`;

/** What the verbs need; `beforeDatabase` does what must be done before the page touches IndexedDB. */
export interface VaultNeeds {
  readonly of: (profileId: string) => Promise<Result<ProfileVault>>;
  readonly beforeDatabase: (opening: {
    cleanExit: boolean;
    versionChanged: boolean;
    freeBytes: number;
  }) => Promise<void>;
  readonly freeBytes: (folder: string) => Promise<number>;
}

async function statusOf(opened: ProfileVault, freeBytes: VaultNeeds['freeBytes']): Promise<VaultStatus> {
  const { vault, attachments, copies } = opened;
  const attached = await attachments.size();
  return {
    folder: vault.folder,
    bytes: (await folderSize(vault.folder)).bytes,
    head: vault.journal.head(),
    freeBytes: await freeBytes(vault.folder),
    generations: vault.snapshots.all().map(toGeneration),
    attachments: attached.count,
    attachmentBytes: attached.bytes,
    findings: [...vault.findings(), ...attachments.findings()],
    copies: copies.now(),
    verifiedAt: vault.notes.now().verifiedAt,
  };
}

/** The verbs `vault.*`, but for `vault.point`, which belongs to the list of profiles. */
export function createVaultHandlers({ of, beforeDatabase, freeBytes }: VaultNeeds): HandlersOf<VaultVerb> {
  const within = async <T>(id: string, work: (opened: ProfileVault) => Promise<Result<T>>): Promise<Result<T>> => {
    const opened = await of(id);
    return opened.ok ? work(opened.value) : opened;
  };
  return {
    'vault.open': ({ profileId }) =>
      within(profileId, async ({ vault }) => {
        const opening = await vault.opening();
        await beforeDatabase(opening);
        return ok(opening);
      }),
    'vault.status': ({ profileId }) => within(profileId, async (opened) => ok(await statusOf(opened, freeBytes))),
    'vault.snapshot': ({ profileId, reason }) => within(profileId, ({ vault }) => vault.snapshot(reason)),
    'vault.verify': ({ profileId }) =>
      within(profileId, async (opened) => {
        const verified = await opened.vault.verify();
        if (!verified.ok) return verified;
        await opened.attachments.verify();
        await opened.vault.notes.change({ verifiedAt: opened.now() });
        return ok(await statusOf(opened, freeBytes));
      }),
    'vault.read-lines': ({ profileId, generation, from, limit }) =>
      within(profileId, ({ vault }) => vault.readLines(generation, from, limit)),
    'vault.repair': ({ profileId, lines, from, done }) =>
      within(profileId, ({ vault }) => vault.repair(lines, from, done)),
  };
}
