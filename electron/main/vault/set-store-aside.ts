import type { ProfileList } from '../../../shared/ipc/contract/profiles-contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { failed, ok } from '../../../shared/ipc/result.ts';
import { isVaultWhole } from './is-vault-whole.ts';
import type { ProfileVault } from './profile-vault.ts';

interface StoreAsideNeeds {
  readonly profiles: () => Promise<Result<ProfileList>>;
  readonly vaultOf: (profileId: string) => Promise<Result<ProfileVault>>;
  /** Moves Chromium's folder; answers whether it did. */
  readonly move: () => Promise<boolean>;
  /** Makes Chromium let go of whatever it still holds of what was moved. */
  readonly forget: () => Promise<void>;
}

const notWhole = () =>
  failed('vault-not-whole', 'The database was left where it is: it may hold something that the vault does not have.');
const notMoved = () =>
  failed('not-moved', 'The database could not be set aside. Nothing was changed; check the disk and its permissions.');

/**
 * Sets the databases of all profiles aside when the browser opens none of them any more: beside such a store it makes no new one
 * either. Only when the vault of every profile has its whole record; otherwise what does not open may be the only copy.
 */
export const createStoreAside =
  ({ profiles, vaultOf, move, forget }: StoreAsideNeeds) =>
  async (): Promise<Result<null>> => {
    const list = await profiles();
    if (!list.ok) return list;
    for (const { id } of list.value.profiles) {
      const opened = await vaultOf(id);
      if (!opened.ok) return opened;
      if (!(await isVaultWhole(opened.value.vault))) return notWhole();
    }
    if (!(await move())) return notMoved();
    await forget().catch(() => undefined);
    return ok(null);
  };
