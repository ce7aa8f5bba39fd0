import type { VaultOpening } from '../../../shared/ipc/contract/vault-contract.ts';
import type { MakeAgain } from '../living-database.ts';
import type { OpenOptions } from '../open-record.ts';
import type { RecordDatabase } from '../record-database.ts';
import type { Mismatch } from './compare-database.ts';
import { openDatabase } from './open-database.ts';
import { doesStoreRefuse } from './does-store-refuse.ts';
import { RescueNeededError, StoreRefusesError } from './opening-errors.ts';
import { RESCUE_BYTES } from './open-vault.ts';
import type { Why } from './recovery-words.ts';
import type { DatabasePointer, VaultPort } from './vault-port.ts';

type Needs = OpenOptions & { vault: VaultPort | null; tell: (sentence: string) => void };

const noPointer = () => Promise.reject(new Error('Nothing keeps which database is the current one.'));
const NO_POINTER: DatabasePointer = { read: noPointer, moveTo: noPointer };

const batchesSinceSnapshot = (opening: VaultOpening | null): number =>
  opening ? opening.head - (opening.snapshot?.sequence ?? 0) : 0;

/** How this record's database is made again while its screens stand. */
const makeAgainOf =
  ({ vault, pointer = NO_POINTER, now, app, tell }: Needs): MakeAgain =>
  async (old, pending, why) => {
    const opening = vault && (await vault.open());
    if (opening && !opening.ok) throw new Error(opening.message);
    // A second database would only fill the disk, and the browser may empty what it opens there.
    if (opening && opening.value.freeBytes < RESCUE_BYTES) throw new RescueNeededError('space');
    const { rebuild } = await import('./rebuild.ts');
    const findings = opening?.value.findings ?? [];
    const { name } = old;
    const sinceSnapshot = batchesSinceSnapshot(opening?.value ?? null);
    const made = await rebuild({ name, why, vault, pointer, findings, sinceSnapshot, now, app, old, pending });
    tell(made.text);
    return made.database;
  };

async function makeSound(
  { vault, pointer = NO_POINTER, now, app, databaseName: name, isSetAside = false }: Needs,
  opening: VaultOpening | null,
  { database: old, mismatch, head }: { database: RecordDatabase | null; mismatch: Mismatch | null; head: number },
): Promise<{ database: RecordDatabase; text: string }> {
  const findings = opening?.findings ?? [];
  const sinceSnapshot = batchesSinceSnapshot(opening);
  const why: Why = mismatch === 'lost' && isSetAside ? 'aside' : (mismatch ?? 'damaged');
  const needs = { name, why, pointer, findings, sinceSnapshot, now, app, old, pending: null };
  if (vault && opening && (head > opening.head || findings.some(({ lost }) => lost !== 0))) {
    const { recoverLoss } = await import('./recover-loss.ts');
    return recoverLoss({ ...needs, vault, old: mismatch === null ? old : null }, opening, head);
  }
  const { rebuild } = await import('./rebuild.ts');
  return rebuild({ ...needs, vault });
}

/**
 * Opens the database and compares it; makes it again when it is not as it should be. Answers one that can be worked with, and how
 * to make it again later. Rejects when that fails: with the vault behind it the record can then be shown from memory.
 */
export async function openSound(
  needs: Needs,
  opening: VaultOpening | null,
): Promise<{ database: RecordDatabase; makeAgain: MakeAgain | undefined }> {
  const { vault, tell, pointer } = needs;
  const found = await openDatabase(needs.databaseName, opening?.head ?? null, needs.newId);
  if (vault && found.mismatch === 'refused' && (await doesStoreRefuse())) throw new StoreRefusesError();
  const makeAgain = pointer ? makeAgainOf(needs) : undefined;
  const isWhole = !opening || (found.head <= opening.head && opening.findings.every(({ lost }) => lost === 0));
  if (found.database && isWhole && (found.mismatch === null || (!vault && found.mismatch === 'lost'))) {
    if (found.mismatch === 'lost') tell(LOST_IN_BROWSER);
    const healed = opening?.findings[0];
    if (healed) tell(healed.what);
    return { database: found.database, makeAgain };
  }
  try {
    const { database, text } = await makeSound(needs, opening, found);
    if (database !== found.database) found.database?.close();
    tell(text);
    return { database, makeAgain };
  } catch (error) {
    found.database?.close();
    if (vault) throw new RescueNeededError('database', error);
    throw error;
  }
}

const LOST_IN_BROWSER =
  'This browser lost the record that it kept here. Bring it back from a backup file under Settings, Data.';
