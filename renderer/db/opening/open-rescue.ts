import { currentSchema } from '../../../shared/record/upcasts/schema-in-hand.ts';
import type { RecordDatabase } from '../record-database.ts';
import { buildDatabase } from './build-database.ts';
import { databaseFamily } from './database-names.ts';
import { RescueFailedError } from './opening-errors.ts';
import type { VaultPort } from './vault-port.ts';
import { vaultSource } from './vault-source.ts';

/**
 * Fills a database of this window's in-memory session from the vault, for looking and exporting. Nothing of it is ever written to
 * the disk, and no pointer leads to it. Rejects with `RescueFailedError` when the vault cannot be read.
 */
export async function openRescue(databaseName: string, vault: VaultPort): Promise<RecordDatabase> {
  const source = { ...vaultSource(vault), hasGaps: true };
  try {
    return (
      await buildDatabase(`${databaseFamily(databaseName)}-rescue`, source, { schema: currentSchema, readsAll: false })
    ).database;
  } catch (error) {
    throw new RescueFailedError(error);
  }
}
