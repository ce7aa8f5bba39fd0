import type { VaultOpening } from '../../../shared/ipc/contract/vault-contract.ts';
import { SCHEMA_VERSION } from '../../../shared/record/record-kinds.ts';
import { NewerSchemaError, RescueNeededError } from './opening-errors.ts';
import type { VaultPort } from './vault-port.ts';

/** Below this many free bytes the browser may replace a database by an empty one instead of opening it. */
export const RESCUE_BYTES = 50_000_000;

/**
 * Asks the vault first, before any database is touched. Rejects when a newer Rungbook wrote the record, when there is too little
 * free space to open a database (unless it is in memory, `isRescue`), or with the vault's own words.
 */
export async function openVault(vault: VaultPort, isRescue: boolean): Promise<VaultOpening> {
  const opening = await vault.open();
  if (!opening.ok) throw new Error(opening.message);
  const { newestSchema, newestApp, freeBytes } = opening.value;
  if (newestSchema > SCHEMA_VERSION) throw new NewerSchemaError(newestSchema, newestApp);
  if (!isRescue && freeBytes < RESCUE_BYTES) throw new RescueNeededError('space');
  return opening.value;
}
