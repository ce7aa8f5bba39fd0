import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { GenerationIdSchema } from '../../../shared/ipc/contract/vault-contract.ts';
import type { Generation } from '../../../shared/ipc/contract/vault-contract.ts';
import { newestFirst } from '../../../shared/vault/generations.ts';
import { fileTime } from '../files/file-time.ts';
import { hasErrorCode } from '../files/has-error-code.ts';
import { createLineCounter } from './snapshot-counts.ts';
import type { SnapshotHeader } from './snapshot-header.ts';
import { decodeSnapshotHeader, SNAPSHOT_FORMAT, SNAPSHOT_HEADER_LENGTH } from './snapshot-header.ts';

const ENDING = '.rbs';

/** A snapshot on disk. Only a file that was read back whole gets its name, so a sound header of the right length is relied on. */
export interface FoundSnapshot {
  readonly id: string;
  readonly file: string;
  readonly bytes: number;
  readonly header: SnapshotHeader;
}

/** What lies in the folder of snapshots. */
export interface FoundSnapshots {
  /** Newest first. */
  readonly snapshots: FoundSnapshot[];
  /** Files of a snapshot's name that are none: a damaged header, or another length. */
  readonly damaged: { id: string; file: string }[];
  /** Of somebody else's record, or in a format that a newer Rungbook made. */
  readonly foreign: FoundSnapshot[];
}

/** `000000123-20261124-140212`, and a number behind it where two would have the same name. */
export const snapshotId = (sequence: number, createdAt: string, again = 0): string =>
  `${String(sequence).padStart(9, '0')}-${fileTime(createdAt)}${again === 0 ? '' : `-${again + 1}`}`;
export const snapshotFile = (folder: string, id: string): string => path.join(folder, `${id}${ENDING}`);

/** Reads one header; `null` when it or the file's length is not what was written. */
export async function readSnapshotHeader(file: string): Promise<{ header: SnapshotHeader; bytes: number } | null> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNAPSHOT_HEADER_LENGTH), 0, SNAPSHOT_HEADER_LENGTH, 0);
    const header = decodeSnapshotHeader(buffer.subarray(0, bytesRead));
    return header && size === SNAPSHOT_HEADER_LENGTH + header.bodyBytes ? { header, bytes: size } : null;
  } finally {
    await handle.close();
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT')) return [];
    throw error;
  });

const isOurs = ({ profile, format }: SnapshotHeader, profileId: string): boolean =>
  profile === profileId && format === SNAPSHOT_FORMAT;

/** Lists the snapshots of a profile by their headers alone; no body is read. */
export async function listSnapshots(folder: string, profileId: string): Promise<FoundSnapshots> {
  const found: FoundSnapshot[] = [];
  const damaged: FoundSnapshots['damaged'] = [];
  const foreign: FoundSnapshot[] = [];
  for (const name of await namesIn(folder)) {
    const id = name.slice(0, -ENDING.length);
    if (!name.endsWith(ENDING) || !GenerationIdSchema.safeParse(id).success) continue;
    const file = path.join(folder, name);
    const read = await readSnapshotHeader(file);
    if (read === null) damaged.push({ id, file });
    else (isOurs(read.header, profileId) ? found : foreign).push({ id, file, ...read });
  }
  return { snapshots: newestFirst(found.map(toMade)).map(({ snapshot }) => snapshot), damaged, foreign };
}

/** A snapshot as deciding about generations sees it. */
export const toMade = (snapshot: FoundSnapshot) => ({
  id: snapshot.id,
  at: snapshot.header.createdAt,
  sequence: snapshot.header.sequence,
  reason: snapshot.header.reason,
  verified: true,
  snapshot,
});

/** A snapshot as the Data screen shows it. */
export const toGeneration = ({ id, bytes, header }: FoundSnapshot): Generation => ({
  id,
  at: header.createdAt,
  sequence: header.sequence,
  reason: header.reason,
  counts: { ...createLineCounter().counted().counts, ...header.counts },
  bytes,
  verified: true,
  app: header.app,
  schema: header.schema,
});
