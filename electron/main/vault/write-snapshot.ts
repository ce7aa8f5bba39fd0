import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { syncFolder } from '../files/sync-folder.ts';
import type { FoundSnapshot } from './list-snapshots.ts';
import { snapshotFile, snapshotId } from './list-snapshots.ts';
import { verifySnapshot } from './read-snapshot.ts';
import { createLineCounter } from './snapshot-counts.ts';
import type { SnapshotHeader } from './snapshot-header.ts';
import { encodeSnapshotHeader, SNAPSHOT_FORMAT, SNAPSHOT_HEADER_LENGTH } from './snapshot-header.ts';

/** What the header says beside what is counted. */
export type AboutSnapshot = Omit<SnapshotHeader, 'format' | 'counts' | 'lines' | 'bodyBytes' | 'bodySha256'>;

/** How much text is packed at once, in characters: small, so that a save in between never waits for long. */
const CHUNK = 64 * 1024;

async function* inChunks(lines: AsyncIterable<string>, add: (line: string) => void): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    add(line);
    chunk += `${line}\n`;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
      // A turn of the event loop: whoever saves goes first.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (chunk !== '') yield chunk;
}

/** Writes header and body, and makes them safe. */
async function writeWhole(
  handle: FileHandle,
  about: AboutSnapshot,
  lines: AsyncIterable<string>,
): Promise<SnapshotHeader> {
  const counter = createLineCounter();
  const hash = createHash('sha256');
  let bodyBytes = 0;
  await pipeline(inChunks(lines, counter.add), createGzip(), async (packed: AsyncIterable<Buffer>) => {
    for await (const chunk of packed) {
      hash.update(chunk);
      await handle.write(chunk, 0, chunk.length, SNAPSHOT_HEADER_LENGTH + bodyBytes);
      bodyBytes += chunk.length;
    }
  });
  const bodySha256 = hash.digest('hex');
  const header: SnapshotHeader = {
    format: SNAPSHOT_FORMAT,
    ...about,
    ...counter.counted(),
    bodyBytes,
    bodySha256,
  };
  await handle.write(encodeSnapshotHeader(header), 0, SNAPSHOT_HEADER_LENGTH, 0);
  await handle.sync();
  return header;
}

function freeId(folder: string, { sequence, createdAt }: AboutSnapshot): string {
  for (let again = 0; ; again += 1) {
    const id = snapshotId(sequence, createdAt, again);
    if (!existsSync(snapshotFile(folder, id))) return id;
  }
}

/**
 * Writes a snapshot into the folder: beside its place, synced, read back to the last line, and only then given its name. A file
 * that bears the name was therefore whole once. Throws, and leaves nothing, when any of it fails.
 */
export async function writeSnapshot(
  folder: string,
  about: AboutSnapshot,
  lines: AsyncIterable<string>,
): Promise<FoundSnapshot> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    let header: SnapshotHeader;
    try {
      header = await writeWhole(handle, about, lines);
    } finally {
      await handle.close();
    }
    await verifySnapshot(temporary);
    const id = freeId(folder, about);
    const file = snapshotFile(folder, id);
    await rename(temporary, file);
    await syncFolder(folder);
    await syncFolder(path.dirname(folder));
    return { id, file, bytes: (await stat(file)).size, header };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
