import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { parseSnapshotLine } from '../../../shared/vault/snapshot-lines.ts';
import { readSnapshotHeader } from './list-snapshots.ts';
import { createLineCounter } from './snapshot-counts.ts';
import { SNAPSHOT_HEADER_LENGTH } from './snapshot-header.ts';

/** A snapshot that is not what was written. */
export class SnapshotDamaged extends Error {
  constructor(part: string) {
    super(`The snapshot is damaged: ${part}.`);
    this.name = 'SnapshotDamaged';
  }
}

async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest + decoder.end() !== '') throw new SnapshotDamaged('it ends within a line');
}

/**
 * The lines of a snapshot, unpacked as they are asked for. Whether they are what was written is known at their end alone: throws
 * `SnapshotDamaged` there or before, so nothing may be built on them before the last one came.
 */
export async function* readSnapshotLines(file: string): AsyncGenerator<string> {
  const start = await readSnapshotHeader(file);
  if (start === null) throw new SnapshotDamaged('its header');
  const { header } = start;
  const hash = createHash('sha256');
  const counter = createLineCounter();
  const packed = createReadStream(file, { start: SNAPSHOT_HEADER_LENGTH });
  const unpacked = createGunzip();
  packed.on('data', (chunk) => hash.update(chunk));
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const line of linesIn(packed.pipe(unpacked))) {
      counter.add(line);
      yield line;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new SnapshotDamaged('its body');
    throw error;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  if (hash.digest('hex') !== header.bodySha256) throw new SnapshotDamaged('its body');
  const { counts, lines } = counter.counted();
  const isComplete = Object.entries(counts).every(([kind, count]) => (header.counts[kind] ?? 0) === count);
  if (!isComplete || lines !== header.lines) throw new SnapshotDamaged('its counts');
}

/** Reads a snapshot to its end and parses every line. Throws `SnapshotDamaged`, or what the file system throws. */
export async function verifySnapshot(file: string): Promise<void> {
  const start = await readSnapshotHeader(file);
  let isFirst = true;
  for await (const text of readSnapshotLines(file)) {
    const line = parseSnapshotLine(text);
    if (line === null) throw new SnapshotDamaged('one of its lines');
    const isMeta = 'meta' in line;
    if (isMeta !== isFirst || (isMeta && line.meta.head !== start?.header.sequence))
      throw new SnapshotDamaged('its first line');
    isFirst = false;
  }
}
