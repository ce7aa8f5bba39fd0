import path from 'node:path';
import type { VaultFinding } from '../../../shared/ipc/contract/vault-contract.ts';
import { moveAside } from '../files/move-aside.ts';
import type { FoundSnapshots } from './list-snapshots.ts';
import { listSnapshots } from './list-snapshots.ts';
import type { VaultNotes } from './vault-notes.ts';
import { notesFile, readNotes } from './vault-notes.ts';
import type { VaultOptions } from './vault-options.ts';

/** A vault before anything of it was touched: what it remembers and which snapshots it has. */
export interface VaultAsLeft {
  readonly notes: VaultNotes | null;
  readonly notesDamaged: boolean;
  readonly found: FoundSnapshots;
  /** The newest schema that notes and snapshots name. */
  readonly schema: number;
  /** The app that wrote it last. */
  readonly app: string | null;
}

export const snapshotsIn = (vault: string): string => path.join(vault, 'snapshots');

/** Reads notes and headers; writes nothing. */
export async function readVault({ folder, profileId }: VaultOptions): Promise<VaultAsLeft> {
  const read = await readNotes(folder);
  const notes = read.found === 'value' ? read.value : null;
  const found = await listSnapshots(snapshotsIn(folder), profileId);
  const headers = [...found.snapshots, ...found.foreign].map(({ header }) => header);
  return {
    notes,
    notesDamaged: read.found === 'damage',
    found,
    schema: Math.max(0, notes?.schema ?? 0, ...headers.map(({ schema }) => schema)),
    app: notes?.app ?? headers[0]?.app ?? null,
  };
}

const missing = (id: string): VaultFinding => ({
  file: `${id}.rbs`,
  what: `The snapshot ${id} is gone. Nothing of your record is missing: the other snapshots and the journal hold everything.`,
  lost: 0,
});

/** Says what of the vault's own bookkeeping is out of order, and moves damaged notes aside. */
export async function bookkeepingFindings(left: VaultAsLeft, { folder, now }: VaultOptions): Promise<VaultFinding[]> {
  const here = new Set([...left.found.snapshots, ...left.found.damaged].map(({ id }) => id));
  const findings = (left.notes?.generations ?? []).filter((id) => !here.has(id)).map(missing);
  if (left.notesDamaged) {
    const aside = await moveAside(notesFile(folder), now()).catch(() => null);
    const kept = aside === null ? '' : ` The damaged file is kept as ${aside}.`;
    findings.push({
      file: 'state.json',
      what: `The vault’s notes were damaged and are made again.${kept} Nothing of your record is missing.`,
      lost: 0,
    });
  }
  return findings;
}
