import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { snapshotFile, snapshotId } from '../../../electron/main/vault/list-snapshots.ts';
import {
  decodeSnapshotHeader,
  encodeSnapshotHeader,
  SNAPSHOT_HEADER_LENGTH,
} from '../../../electron/main/vault/snapshot-header.ts';

const HOUR = 3_600_000;
/** As many generations as are ever kept, newest first: every hour of a day, every day of two weeks, every week of two months. */
const AGES = [
  ...Array.from({ length: 24 }, (_, index) => index + 1),
  ...Array.from({ length: 14 }, (_, index) => (index + 1) * 24),
  ...Array.from({ length: 8 }, (_, index) => (index + 1) * 24 * 7),
];

const segments = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.rbj'))
    .map((name) => path.join(folder, name));

/** Leaves nothing in a vault but its newest snapshot: the least from which a database may be opened. */
export function emptyVault(vault: string): void {
  for (const file of [...segments(vault), ...segments(path.join(vault, 'mirror'))]) rmSync(file);
}

/** Gives a vault every older generation that it may have after a year: copies of its newest snapshot under older headers. */
export function ageVault(vault: string): number {
  const folder = path.join(vault, 'snapshots');
  const [newest] = readdirSync(folder).sort().reverse();
  if (newest === undefined) throw new Error('This vault has no snapshot to age.');
  const bytes = readFileSync(path.join(folder, newest));
  const header = decodeSnapshotHeader(bytes.subarray(0, SNAPSHOT_HEADER_LENGTH));
  if (header === null) throw new Error('The newest snapshot is damaged.');
  for (const [index, hours] of AGES.entries()) {
    const createdAt = new Date(Date.parse(header.createdAt) - hours * HOUR).toISOString();
    const sequence = header.sequence - 1 - index;
    const older = encodeSnapshotHeader({ ...header, createdAt, sequence, reason: 'hourly' });
    const file = snapshotFile(folder, snapshotId(sequence, createdAt));
    writeFileSync(file, Buffer.concat([older, bytes.subarray(SNAPSHOT_HEADER_LENGTH)]));
  }
  return AGES.length;
}
